import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { SourceFile } from "./source-file.ts";

/** In hexadecimal digits: enough that two texts of a site never share one, and short enough to be read. */
const length = 12;

/**
 * The fingerprint of texts that are translated together: it changes when their words do. How lines are
 * broken, and how letters with marks are written, makes no difference. Neither does where links lead, and
 * what a telephone number is: both are the same in every language, and are compared where they stand.
 */
export function fingerprintOf(texts: readonly (string | undefined)[]): string {
  const plain = texts.map((text = "") => normalized(text));
  return bytesToHex(sha256(utf8ToBytes(plain.join("\0")))).slice(0, length);
}

/** The fingerprint of what a page says in a language: all that is translated, but for words for the search. */
export function fingerprintOfPage({ value, body }: SourceFile): string {
  const { title, preamble, picture } = fieldsOf(value);
  const { alt, caption } = fieldsOf(picture);
  return fingerprintOf([title, preamble, body?.text, alt, caption].map(textOf));
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

function normalized(text: string): string {
  return text
    .normalize("NFC")
    .replace(/\[[^\]]*\]\(tel:[^)]*\)/g, "[]()")
    .replace(/(?<=\]\()[^()\s"]+|(?<=^:::\s*contact\s).*$/gm, "")
    .replace(/\s+/g, " ")
    .trim();
}
