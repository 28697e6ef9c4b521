import { z } from "zod";
import {
  filledString,
  type LocalizedText,
  referenceTo,
  refuse,
  type SharedSchemas,
} from "./shared-schemas.ts";

/** Who made a picture. `original-photo`: who took the photograph in whose place this picture stands. */
const creditSchema = z
  .strictObject({
    role: z.enum(["photo", "illustration", "original-photo"]),
    name: filledString.optional(),
    contact: referenceTo("contact").optional(),
  })
  .superRefine((credit, context) => {
    if ((credit.name === undefined) === (credit.contact === undefined))
      refuse(context, "credit-needs-one-name", {});
  })
  .meta({
    shape: "credit",
    if: { required: ["contact"] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { properties: { name: false }, fault: "credit-needs-one-name" },
    else: { required: ["name"] },
  });

export type Credit = z.output<typeof creditSchema>;

const percent = z.number().min(0).max(100);

/** What is to stay in view where a layout crops a picture: from its left and from its top, in per cent. */
const focusSchema = z.strictObject({ x: percent, y: percent }).meta({ shape: "focus" });

export type Focus = z.output<typeof focusSchema>;

/** The fields of a picture that are the same in every language. */
export const neutralPictureFields = {
  file: filledString.meta({ media: "picture" }),
  decorative: z.literal(true).optional(),
  focus: focusSchema.optional(),
  credits: z.array(creditSchema).optional(),
};

/** A picture below `src/content/media`, with a text for those who do not see it, or marked as decorative. */
export interface Picture {
  readonly file: string;
  /** Absent when the picture is decorative. */
  readonly alt?: LocalizedText | undefined;
  readonly caption?: LocalizedText | undefined;
  /** The middle without it, or what a layout prefers. */
  readonly focus?: Focus | undefined;
  readonly credits: readonly Credit[];
}

/** The schema of a picture in a JSON file. WCAG 1.1.1: a text alternative, or explicitly none. */
export function pictureSchema({ text, inlineText }: SharedSchemas) {
  return z
    .strictObject({
      ...neutralPictureFields,
      alt: text.optional(),
      caption: inlineText.optional(),
    })
    .superRefine(({ alt, decorative }, context) => {
      if ((alt === undefined) === (decorative === undefined))
        refuse(context, alt !== undefined ? "decorative-with-alt" : "missing-alt", { detail: "" });
    })
    .meta({
      shape: "picture",
      if: { required: ["decorative"] },
      // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
      then: { properties: { alt: false }, fault: "decorative-with-alt" },
      else: { required: ["alt"] },
    })
    .transform(
      ({ file, alt, caption, focus, credits }): Picture => ({
        file,
        alt,
        caption,
        ...(focus && { focus }),
        credits: credits ?? [],
      }),
    );
}
