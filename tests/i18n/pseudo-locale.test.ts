import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { compareLocales } from "../../src/i18n/compare-locales.ts";
import { flattenTexts } from "../../src/i18n/locale-texts.ts";
import { createTranslators } from "../../src/i18n/translator.ts";
import { pseudoLocale } from "./pseudo-locale.ts";
import { realLocales } from "./real-locales.ts";

describe("pseudoLocale", () => {
  const pseudo = pseudoLocale(realLocales.sv);
  const { t, format } = createTranslators({ xx: pseudo }, ["xx"])("xx");

  test("marks every text", () => {
    assert.equal(t("ui.navigation.menu"), "⟦Ḿéñý⟧");
    assert.equal(t("ui.news.count", { count: 2 }), "⟦2 ñýĥéţéŕ⟧");
  });

  test("leaves placeholders alone", () => {
    assert.equal(t("ui.link.readMore", { title: "Abc" }), "⟦Ļäš ḿéŕ óḿ Abc⟧");
  });

  test("marks dates, times, money and lists", () => {
    for (const text of [
      format.date("2024-03-20"),
      format.weekdayDate("2024-03-20"),
      format.dateRange("2024-03-20", "2024-04-22"),
      format.yearMonth("2024"),
      format.period({ from: "2024" }),
      format.timeRange("09:00", "09:05"),
      format.tableTime("09:00"),
      format.money(64, "million"),
      format.range(1, 5),
      format.list(["a", "b", "c"]),
    ]) {
      assert.match(text, /^⟦.*⟧$/);
    }
    assert.equal(format.timeRange("09:00", "09:05"), "⟦ķļ. 9.00–9.05⟧");
  });

  test("keeps routes fit for an address, yet different", () => {
    assert.equal(t("routes.news"), "pseudo-nyheter");
    assert.equal(t("routes.page", { page: 2 }), "pseudo-sida-2");
  });

  test("keeps settings as they are", () => {
    const before = flattenTexts(realLocales.sv);
    const after = flattenTexts(pseudo);
    for (const key of ["language.tag", "language.direction", "format.locale", "format.telephone"]) {
      assert.equal(after.get(key), before.get(key));
    }
  });

  test("has the same keys, plural forms and placeholders, and no text unchanged", () => {
    assert.deepEqual(compareLocales({ sv: realLocales.sv, xx: pseudo }), []);
  });

  test("accents what can be accented, and keeps other letters", () => {
    assert.equal(pseudoLocale("abc xyz ÅÄÖ 123 {{name}}"), "⟦áƀç xýž ÅÄÖ 123 {{name}}⟧");
  });
});
