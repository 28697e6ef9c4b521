import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  describeAmount,
  describeTarget,
  type Measure,
} from "../../../_includes/kinds/plan/target-words/describe-target.ts";
import { createTranslators } from "../../../src/i18n/translator.ts";
import { realLocales } from "../../i18n/real-locales.ts";

const speak = createTranslators(realLocales, ["sv", "en"]);

const measure = (fields: Partial<Measure>): Measure => ({
  comparator: "at-least",
  value: null,
  unit: "percent",
  ...fields,
});

const baseline = { value: 11, unit: "people", year: "2011", source: { sv: "Källa" } } as const;

describe("a target is put into words", () => {
  for (const [fields, sv, en] of [
    [{ value: 0.5, period: "per-year" }, "minst 0,5 % per år", "at least 0.5% a year"],
    [
      { comparator: "less-than", unit: "people", reference: "previous-year", baseline },
      "lägre än året före (2011: 11)",
      "lower than the year before (2011: 11)",
    ],
    [
      { comparator: "more-than", value: 0, unit: "people", reference: "zero" },
      "högre än noll",
      "higher than zero",
    ],
    [
      { comparator: "towards", value: 34, reference: "national-average" },
      "närma sig snittet i riket, 34 %",
      "towards the national average, 34%",
    ],
    [
      { value: 5, reference: "national-average" },
      "minst 5 % över snittet i riket",
      "at least 5% above the national average",
    ],
    [
      { comparator: "increase-by", value: 10, atLeast: true },
      "öka med minst 10 %",
      "increase by at least 10%",
    ],
    [
      { comparator: "decrease-by", value: 10, reference: "previous-year" },
      "minska med 10 % jämfört med året före",
      "decrease by 10% compared with the year before",
    ],
    [
      { comparator: "all", value: 13, unit: "municipalities" },
      "alla, 13 kommuner",
      "all, 13 municipalities",
    ],
    [{ comparator: "achieved" }, "uppnås", "achieved"],
    [
      { comparator: "more-than", value: 0, unit: "none", deadline: "2013" },
      "mer än 0 vid slutet av 2013",
      "more than 0 by the end of 2013",
    ],
    [
      { value: 1, unit: "none", deadline: "2013-12-31" },
      "minst 1 senast 31 december 2013",
      "at least 1 by 31 December 2013",
    ],
  ] as const satisfies readonly (readonly [Partial<Measure>, string, string])[])
    test(sv, () => {
      const words = ["sv", "en"].map((language) =>
        describeTarget(measure(fields), speak(language)),
      );
      assert.deepEqual(
        words.map((text) => text.replaceAll("\u00a0", " ")),
        [sv, en],
      );
    });

  test("one is counted in the singular", () => {
    assert.equal(describeAmount(1, "municipalities", speak("en")), "1 municipality");
  });
});
