import type { LocaleTexts } from "../../i18n/locale.ts";

/** Each has its words in the locales, under `import.page.remarks`. */
export type RemarkCode = keyof LocaleTexts["import"]["page"]["remarks"] & string;

/** Something that an editor should look at: what is uncertain, left out or missing. */
export interface Remark {
  readonly code: RemarkCode;
  readonly values: Readonly<Record<string, string | number>>;
}

/** A remark, and the line of the written file that it is about, where it is about one. */
export interface PlacedRemark extends Remark {
  readonly line?: number;
}

/** Takes a remark; all remarks of a page are collected and shown together. */
export type Tell = (remark: Remark) => void;

/** The longest part of a text that a remark shows. */
const longest = 80;

/** A text as a remark shows it: short, on one line. */
export function excerpt(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longest ? `${line.slice(0, longest - 1).trimEnd()}…` : line;
}
