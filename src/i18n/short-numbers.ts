import type { Telephone } from "./telephone.ts";

interface ShortNumber {
  readonly digits: RegExp;
  /** How many digits stand together when the number is written. */
  readonly groups: readonly number[];
}

/** In all of Europe: 112 (directive 2018/1972, article 109) and 116 xxx (decision 2007/116/EC). */
const HARMONISED: readonly ShortNumber[] = [
  { digits: /^112$/, groups: [3] },
  { digits: /^116\d{3}$/, groups: [3, 3] },
];

/** Numbers without an area code in a country's own numbering plan. */
const NATIONAL: Readonly<Record<string, readonly ShortNumber[]>> = {
  SE: [
    { digits: /^1177$/, groups: [4] },
    { digits: /^11(313|414)$/, groups: [3, 2] },
    { digits: /^118\d{3}$/, groups: [3, 3] },
  ],
};

/**
 * Reads a number such as 112, 1177 or 114 14. With a country code before it, it would reach nobody:
 * so it has no E.164 form, and it is written the same way for readers abroad.
 */
export function parseShortNumber(written: string, country: string): Telephone | undefined {
  const digits = written.replace(/[ -]/g, "");
  const known = [...HARMONISED, ...(NATIONAL[country] ?? [])];
  const match = known.find((candidate) => candidate.digits.test(digits));
  if (match === undefined) return undefined;
  const style = group(digits, match.groups);
  return { uri: `tel:${digits}`, national: style, international: style };
}

function group(digits: string, sizes: readonly number[]): string {
  let start = 0;
  return sizes
    .map((size) => {
      start += size;
      return digits.slice(start - size, start);
    })
    .join(" ");
}
