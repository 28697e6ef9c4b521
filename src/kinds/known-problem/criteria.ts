/**
 * How many success criteria each guideline of WCAG 2.2 has, of all levels. 4.1.1, which WCAG 2.2 has
 * taken away, is counted: EN 301 549 V3.2.1 asks for WCAG 2.1.
 * https://www.w3.org/TR/WCAG22/
 */
const countByGuideline: Readonly<Record<string, number>> = {
  "1.1": 1,
  "1.2": 9,
  "1.3": 6,
  "1.4": 13,
  "2.1": 4,
  "2.2": 6,
  "2.3": 3,
  "2.4": 13,
  "2.5": 8,
  "3.1": 6,
  "3.2": 6,
  "3.3": 9,
  "4.1": 3,
};

/** True for the number of a success criterion of WCAG, such as `1.4.3`. */
export function isCriterion(text: string): boolean {
  const [, guideline = "", number = ""] = /^(\d\.\d)\.([1-9]\d?)$/.exec(text) ?? [];
  return Number(number) > 0 && Number(number) <= (countByGuideline[guideline] ?? 0);
}
