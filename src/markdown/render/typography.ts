const noBreakSpace = "\u00a0";
const noBreakHyphen = "\u2011";

/** Keeps a number with its per cent sign and with a short abbreviation before it, as in "kl. 9". */
export function keepTogether(text: string): string {
  return text
    .replace(/(?<=\d) (?=%)/g, noBreakSpace)
    .replace(/(?<=(?<!\p{L})\p{Ll}{1,2}\.) (?=\d)/gu, noBreakSpace);
}

/** A telephone number that does not break over lines. */
export function keepTelephoneTogether(text: string): string {
  return text.replaceAll(" ", noBreakSpace).replaceAll("-", noBreakHyphen);
}
