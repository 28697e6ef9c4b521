import type { LocaleTexts } from "../i18n/locale.ts";
import type { Translator } from "../i18n/translator.ts";

/** Words by which a document's parts are known, in lower case. */
export interface RecognitionWords {
  /** Headings of a list of contents. */
  readonly contents: ReadonlySet<string>;
  /** Words of which a colophon has at least two. */
  readonly colophon: readonly string[];
  /** Words before the number of a report. */
  readonly report: readonly string[];
  /** How programs begin the titles of documents that nobody has named. */
  readonly untitled: readonly string[];
  /** Words that may follow a hyphen that stands for a part left out. */
  readonly afterHyphen: ReadonlySet<string>;
}

/**
 * Reads the words from the locales, where they are written with commas between: of all the site's
 * languages, because a PDF often does not say in which of them it is.
 */
export function recognitionWords(translators: readonly Pick<Translator, "t">[]): RecognitionWords {
  const read = (name: keyof LocaleTexts["import"]["words"]) =>
    translators
      .flatMap(({ t }) => t(`import.words.${name}`).split(","))
      .map((word) => word.trim().toLowerCase());
  return {
    contents: new Set(read("contents")),
    colophon: [...new Set(read("colophon"))],
    report: read("report"),
    untitled: read("untitled"),
    afterHyphen: new Set(read("afterHyphen")),
  };
}
