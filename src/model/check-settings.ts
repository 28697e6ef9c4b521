import { z } from "zod";
import { filledString, refuse } from "./shared-schemas.ts";

/** How much a rule of the check may matter to a site. */
const ruleSeverities = ["off", "advice", "warning", "error"] as const;

/**
 * `_data/check.json`: what a body has decided about the rules of `npm run check`, and the words that
 * they should know.
 * @param languages the languages of the site
 */
export function checkSettingsSchema(languages: readonly string[]) {
  const language = filledString.superRefine((value, context) => {
    if (!languages.includes(value))
      refuse(context, "not-among-choices", { value, choices: languages.join(", ") });
  });
  return z.strictObject({
    $schema: z.string().optional(),
    rules: z
      .array(
        z.strictObject({
          rule: filledString,
          severity: z.enum(ruleSeverities),
          /** Whoever reads the file later must know why. */
          reason: filledString,
          /** Files, or folders that end with a slash; without them, the whole site. */
          files: z.array(filledString).optional(),
        }),
      )
      .default([]),
    /** Names and words that are right as they are. */
    words: z.array(z.strictObject({ language, words: z.array(filledString) })).default([]),
    /** Words that the body wants to say in a plainer way. */
    plainWords: z
      .array(z.strictObject({ language, word: filledString, plainer: filledString }))
      .default([]),
  });
}

export type CheckSettings = z.output<ReturnType<typeof checkSettingsSchema>>;

/** A site that has decided nothing. */
export const noCheckSettings: CheckSettings = { rules: [], words: [], plainWords: [] };
