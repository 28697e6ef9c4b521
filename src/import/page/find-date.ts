import { isDate, isInRange } from "../../model/shared-schemas.ts";
import type { PageWords } from "./page-words.ts";

/** A day in a text, and where it stands. */
export interface FoundDate {
  /** `YYYY-MM-DD` */
  readonly date: string;
  readonly index: number;
  readonly length: number;
}

type Months = PageWords["months"];

/** The first day that a text names: `2023-04-03`, "3 april 2023", "April 3, 2023", "3/4 2023". */
export function findDate(text: string, months: Months): FoundDate | undefined {
  const found = [
    ...matches(text, /(?<!\d)(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g, ([y, m, d]) => [y, m, d]),
    ...matches(
      text,
      /(?<!\d)(\d{1,2})(?::?[ea]|st|nd|rd|th|\.)?\s+(\p{L}+)\.?,?\s+(\d{4})(?!\d)/gu,
      ([d, m, y]) => [y, monthOf(m, months), d],
    ),
    ...matches(text, /(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)/gu, ([m, d, y]) => [
      y,
      monthOf(m, months),
      d,
    ]),
    ...matches(text, /(?<!\d)(\d{1,2})\/(\d{1,2})[\s-]+(\d{4})(?!\d)/g, ([d, m, y]) => [y, m, d]),
  ];
  return found.toSorted((one, other) => one.index - other.index)[0];
}

type Part = string | undefined;

function matches(
  text: string,
  pattern: RegExp,
  order: (parts: readonly Part[]) => readonly Part[],
): readonly FoundDate[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: whole, index, ...groups }) => {
    const parts = order([groups[1], groups[2], groups[3]]);
    const date = parts.map((part = "", at) => part.padStart(at === 0 ? 4 : 2, "0")).join("-");
    return isDate(date) && isInRange(date) ? [{ date, index, length: whole.length }] : [];
  });
}

function monthOf(name: Part, months: Months): Part {
  const number = months.get(name?.toLowerCase() ?? "");
  return number === undefined ? undefined : String(number);
}
