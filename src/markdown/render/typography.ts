const noBreakSpace = "\u00a0";

/** Keeps a number with its per cent sign and with a short abbreviation before it, as in "kl. 9". */
export function keepTogether(text: string): string {
  return text
    .replace(/(?<=\d) (?=%)/g, noBreakSpace)
    .replace(/(?<=(?<!\p{L})\p{Ll}{1,2}\.) (?=\d)/gu, noBreakSpace);
}
