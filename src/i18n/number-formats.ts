import type { FormatSettings } from "./format-settings.ts";

/** What a sum of money is counted in. */
export type MoneyScale = keyof FormatSettings["money"];

/** Numbers with the digits, signs and spaces of the language. */
export interface NumberFormats {
  /** "1 234,5", with at most three decimals */
  number(value: number): string;
  /** `40` → "40 %" */
  percent(value: number): string;
  /** `64, "million"` → "64 mnkr" */
  money(amount: number, scale?: MoneyScale): string;
  /** "1–5"; in words where a minus sign beside the dash would mislead */
  range(from: number, to: number): string;
}

/** Makes the number formats of a language. */
export function createNumberFormats({ locale, number, money }: FormatSettings): NumberFormats {
  const decimal = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, {
    style: "unit",
    unit: "percent",
    maximumFractionDigits: 3,
  });
  return {
    number: (value) => decimal.format(value),
    percent: (value) => percent.format(value),
    money: (amount, scale = "unit") => money[scale]({ amount: decimal.format(amount) }),
    range: (from, to) => {
      const ends = { from: decimal.format(from), to: decimal.format(to) };
      return from < 0 || to < 0 ? number.rangeWithMinus(ends) : number.range(ends);
    },
  };
}
