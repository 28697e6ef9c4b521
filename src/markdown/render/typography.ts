const noBreakSpace = "\u00a0";

/** Found sooner than the exact places: hardly any text has one. */
const mayHoldPlaces = / %|\. \d/;

/** Keeps a number with its per cent sign and with a short abbreviation before it, as in "kl. 9". */
export function keepTogether(text: string): string {
  if (!mayHoldPlaces.test(text)) return text;
  return text
    .replace(/(?<=\d) (?=%)/g, noBreakSpace)
    .replace(/(?<=(?<!\p{L})\p{Ll}{1,2}\.) (?=\d)/gu, noBreakSpace);
}
