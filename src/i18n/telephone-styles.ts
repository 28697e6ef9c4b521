import type { PhoneNumber } from "libphonenumber-js/max";

interface Style {
  readonly number: RegExp;
  readonly written: string;
}

/** Where a country writes numbers otherwise than libphonenumber: keyed by ISO 3166 code. */
const STYLES: Readonly<Record<string, readonly Style[]>> = {
  // Shared-cost numbers are known by four digits, 0771, although the plan's code is 077.
  SE: [{ number: /^(77\d)(\d{2})(\d{2})(\d{2})$/, written: "0$1-$2 $3 $4" }],
};

/** Writes a number as it is written in its own country: "0155-24 57 39". */
export function groupNationally(number: PhoneNumber): string {
  const styles = STYLES[number.country ?? ""] ?? [];
  const style = styles.find((candidate) => candidate.number.test(number.nationalNumber));
  if (style === undefined) return number.formatNational();
  return number.nationalNumber.replace(style.number, style.written);
}
