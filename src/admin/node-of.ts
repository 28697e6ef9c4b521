import { z } from "zod";
import type { SchemaNode } from "../schemas/describe-schema.ts";

/** The JSON Schema of what a file holds, with the notes of the model. */
export function nodeOf(schema: z.ZodType): SchemaNode {
  return z.toJSONSchema(schema, { io: "input", target: "draft-7" });
}
