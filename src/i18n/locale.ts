import { z } from "zod";
import type base from "../../locales/sv.json";
import { type FormatSettings, formatSchema } from "./format-settings.ts";
import { canonicalLanguageTag } from "./language-tag.ts";
import { directionOf, type TextDirection } from "./text-direction.ts";

/**
 * The texts of the rooms of kinds, by the name of the room. Each room adds its own from its file
 * `locales/texts.ts`, so that no list of them is kept here.
 */
// biome-ignore lint/suspicious/noEmptyInterface: it is the rooms that fill it
export interface LocaleFragments {}

/** What has the keys of all parts. */
type WholeOf<Part> = (Part extends unknown ? (part: Part) => void : never) extends (
  whole: infer Whole,
) => void
  ? Whole
  : never;

/** The shape of a whole locale; the Swedish one is the pattern for all others. */
export type LocaleTexts = typeof base & WholeOf<LocaleFragments[keyof LocaleFragments]>;

/** What a locale file must have to be used at all. The codes are those of faults in the content. */
export const localeSchema = z.looseObject({
  language: z.strictObject({
    name: z.string().refine((name) => name.trim() !== "", {
      error: "is empty",
      params: { fault: "empty-text", values: {} },
    }),
    tag: z.string().refine((tag) => canonicalLanguageTag(tag) === tag, {
      error: "is not a language tag of BCP 47, such as sv or en-GB",
      params: { fault: "not-a-locale-tag", values: {} },
    }),
    direction: z.enum(["ltr", "rtl"]).optional(),
  }),
  format: formatSchema,
});

/** A locale file that has been read. */
export interface Locale {
  readonly direction: TextDirection;
  readonly format: FormatSettings;
  /** The whole file as it stands, from which `t()` takes its texts. */
  readonly texts: Readonly<Record<string, unknown>>;
}

/** A text that no locale has. */
interface MissingText {
  readonly key: string;
  readonly language: string;
}

/** A locale file that cannot be used. The message lists every fault with its place and remedy. */
export class LocaleError extends Error {
  override name = "LocaleError";
  /** The text that somebody asked for and no file has. */
  readonly missing: MissingText | undefined;

  constructor(message: string, missing?: MissingText) {
    super(message);
    this.missing = missing;
  }
}

/**
 * Reads the content of a locale file.
 *
 * @param language the language's code, which is also the name of its file
 * @throws LocaleError when the groups `language` or `format` are incomplete
 */
export function parseLocale(content: unknown, language: string): Locale {
  const file = `locales/${language}.json`;
  if (content === undefined) {
    throw new LocaleError(`${file} is missing. Copy another locale file to it and translate it.`);
  }
  const result = localeSchema.safeParse(content);
  if (!result.success) throw new LocaleError(describe(result.error, file));
  const { tag, direction = directionOf(tag) } = result.data.language;
  return { direction, format: result.data.format, texts: content as Locale["texts"] };
}

function describe(error: z.ZodError, file: string): string {
  const faults = error.issues.map(
    (issue) => `${file}: "${issue.path.join(".")}": ${issue.message}.`,
  );
  return [...faults, "Compare it with another locale file."].join("\n");
}
