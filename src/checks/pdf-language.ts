import { inflateSync } from "node:zlib";

/** What says in a PDF which language it is in: `/Lang (sv-SE)`, or in hexadecimal digits. */
const language = /\/Lang\s*(?:\(\s*[^)\s]|<\s*[0-9A-Fa-f])/;

/** Where objects lie that have been packed, as programs of today do with the catalogue. */
const packed = /\/ObjStm\b[\s\S]{0,400}?stream\r?\n/g;

/** More are not looked through: the catalogue of a file is in one of the first or last. */
const mostPacked = 2000;

/**
 * Whether a PDF says which language it is in (ISO 32000-2, 14.9.2), so that it can be read aloud.
 * WCAG 3.1.1. Of one that is locked nothing is known, and it counts as one that does.
 */
export function hasLanguage(bytes: Buffer): boolean {
  const text = bytes.toString("latin1");
  if (/\/Encrypt\s/.test(text) || language.test(text)) return true;
  let count = 0;
  for (const { index, 0: beginning } of text.matchAll(packed)) {
    count += 1;
    if (count > mostPacked) return true;
    if (language.test(unpacked(bytes.subarray(index + beginning.length)))) return true;
  }
  return false;
}

/** What follows the end of the packed bytes is passed over. */
function unpacked(bytes: Buffer): string {
  try {
    return inflateSync(bytes).toString("latin1");
  } catch {
    return "";
  }
}
