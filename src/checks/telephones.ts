import { parseTelephone, type Telephone } from "../i18n/telephone.ts";

/** A number in words that somebody answers. */
export interface FoundTelephone {
  readonly start: number;
  readonly text: string;
  readonly telephone: Telephone;
}

const country = "SE";

const candidate =
  /(?<![\p{L}\p{N}_.:/+#-]|\d )(?:\+46|0046|\(?0)[\d \u00a0()/–-]{6,18}\d(?![\p{L}\p{N}_]|[-–:/.,]\d)/gu;
/**
 * Numbers of other things: a day, hours, a person, and digits too few to be sure. Those that begin with
 * 0200 are told apart by these four digits, which the numbering plan knows nothing of.
 */
const otherNumber =
  /^(?:\d\d[ /-]\d\d[ /-]\d{4}|\d\d ?\d\d ?[-–] ?\d\d ?\d\d|\d{6}[-–]\d{4}|\d{1,8}|.* \d|0200.*)$/;
/** What such numbers stand after: "artikelnummer", "bankgiro", "ISBN"; not "telefonnummer". */
const nameOfOther =
  /(?<!(?:telefon|mobil|fax|jour|växel|direkt|telephone|phone|mobile|fax) ?)(?:nummer|number|nr|no|kod|code|giro|konto|account|isbn|issn|iban|ocr|ean|id|ref|referens|reference)[.:]? ?$/i;

/** The Swedish telephone numbers in words, however they are written; short ones, such as 1177, not. */
export function* telephonesIn(prose: string): Generator<FoundTelephone> {
  for (const { index: start, 0: text } of prose.matchAll(candidate)) {
    if (otherNumber.test(text) || nameOfOther.test(prose.slice(0, start))) continue;
    if (isPerson(text) || mayBeTwo(text, prose.slice(start + text.length))) continue;
    const telephone = parseTelephone(text, country);
    if (telephone?.e164?.startsWith("+46")) yield { start, text, telephone };
  }
}

/** "08-12 34 56 24 timmar": the last digits may count what follows. */
function mayBeTwo(text: string, rest: string): boolean {
  const shorter = text.replace(/[ \u00a0]\d+$/, "");
  return (
    shorter !== text && /^ ?[\p{L}%]/u.test(rest) && parseTelephone(shorter, country) !== undefined
  );
}

/** Ten digits that are a day of birth and end with the right one: Swedish personal numbers. */
function isPerson(text: string): boolean {
  if (!/^\d{10}$/.test(text)) return false;
  const [month, day] = [Number(text.slice(2, 4)), Number(text.slice(4, 6))];
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const digits = [...text].map((digit, index) => Number(digit) * (index % 2 === 0 ? 2 : 1));
  return digits.reduce((sum, one) => sum + (one > 9 ? one - 9 : one), 0) % 10 === 0;
}
