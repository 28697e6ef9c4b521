import { z } from "zod";
import { filledString, type SharedSchemas } from "./shared-schemas.ts";

/** Where something is held: at a venue, or wherever the participants are. */
export function placeSchema(shared: SharedSchemas) {
  return z
    .discriminatedUnion("kind", [
      z.strictObject({
        kind: z.literal("digital"),
        /** The address at which one takes part. */
        url: shared.webAddress.optional(),
      }),
      z.strictObject({
        kind: z.literal("venue"),
        name: shared.inlineText,
        address: filledString.optional(),
      }),
    ])
    .meta({ shape: "place" });
}

export type Place = z.output<ReturnType<typeof placeSchema>>;
