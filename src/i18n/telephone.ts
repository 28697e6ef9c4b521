import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from "libphonenumber-js/max";
import { parseShortNumber } from "./short-numbers.ts";
import { groupNationally } from "./telephone-styles.ts";

/** A telephone number: what a link calls, and the two ways to write it. */
export interface Telephone {
  /** "tel:+46155245739"; "tel:112" for a number that only the country's own network knows */
  readonly uri: `tel:${string}`;
  /** "+46155245739"; a short number has none */
  readonly e164?: string;
  /** "0155-24 57 39"; a foreign number is written internationally here too */
  readonly national: string;
  /** "+46 155 24 57 39" */
  readonly international: string;
}

/** The characters that people write in a telephone number, once all dashes and spaces are alike. */
const WRITTEN_NUMBER = /^\+?[\d ()./-]+$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * Reads a telephone number as people write it: "070 - 528 49 58", "0766-98 56 42", "+46 (0)155 …".
 * A number must have its area code; an extension is not part of one.
 *
 * @param country ISO 3166 code of the country whose national numbers may be written without "+"
 * @returns undefined when no such number can exist in the numbering plan (ITU-T E.164)
 */
export function parseTelephone(text: string, country: string): Telephone | undefined {
  const written = text
    .replace(INVISIBLE, "")
    .replace(/\p{Dash}/gu, "-")
    .replace(/\s/g, " ")
    .trim();
  if (!WRITTEN_NUMBER.test(written) || !isSupportedCountry(country)) return undefined;
  return parseShortNumber(written, country) ?? parseLongNumber(written, country);
}

function parseLongNumber(written: string, country: CountryCode): Telephone | undefined {
  // The "max" metadata know area codes and their lengths; the default set takes "0155-24 57".
  const number = parsePhoneNumberFromString(written, { defaultCountry: country, extract: false });
  if (number === undefined || !number.isValid() || number.ext !== undefined) return undefined;
  if (lacksPrefix(written, number)) return undefined;
  const international = number.formatInternational();
  const national = number.country === country ? groupNationally(number) : international;
  return { uri: `tel:${number.number}`, e164: number.number, national, international };
}

/** Without its area code, "24 57 39 00" would be taken for a number in another town. */
function lacksPrefix(written: string, number: PhoneNumber): boolean {
  return number.formatNational().startsWith("0") && !/^\(?[+0]/.test(written);
}
