import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { compareLocales } from "../../src/i18n/compare-locales.ts";

/** The kinds and keys of the differences between two locale files. */
function compare(sv: object, en: object, allowed?: Record<string, string>): string[] {
  const locales = {
    sv: { format: { locale: "sv-SE" }, ...sv },
    en: { format: { locale: "en-GB" }, ...en },
  };
  const differences = compareLocales(locales, allowed);
  return differences.map(({ kind, language, key }) => `${language} ${kind} ${key}`);
}

describe("compareLocales", () => {
  test("finds nothing where all is translated", () => {
    const sv = { ui: { menu: "Meny", n_one: "{{count}} sida", n_other: "{{count}} sidor" } };
    const en = { ui: { menu: "Menu", n_one: "{{count}} page", n_other: "{{count}} pages" } };
    assert.deepEqual(compare(sv, en), []);
  });

  test("finds a key that is missing and one that is too many", () => {
    const differences = compare({ ui: { menu: "Meny" } }, { ui: { menuu: "Menu" } });
    assert.deepEqual(differences, ["en missing ui.menu", "en extra ui.menuu"]);
  });

  test("finds a text where a group should be", () => {
    const differences = compare({ ui: { menu: { open: "Öppna" } } }, { ui: { menu: "Menu" } });
    assert.deepEqual(differences, ["en missing ui.menu.open", "en extra ui.menu"]);
  });

  test("finds a placeholder that only one of them has", () => {
    const differences = compare({ ui: { a: "Om {{title}}" } }, { ui: { a: "On {{titel}}" } });
    assert.deepEqual(differences, ["en placeholders ui.a"]);
  });

  test("lets the singular do without the number", () => {
    const sv = { ui: { n_one: "En sida", n_other: "{{count}} sidor" } };
    const en = { ui: { n_one: "{{count}} page", n_other: "{{count}} pages" } };
    assert.deepEqual(compare(sv, en), []);
  });

  test("lets each language choose from the placeholders of a format", () => {
    const sv = { format: { locale: "sv-SE", time: "kl. {{hour}}" } };
    const en = { format: { locale: "en-GB", time: "{{paddedHour}}" } };
    assert.deepEqual(compare(sv, en), []);
  });

  test("finds the plural forms that a language has and a text lacks", () => {
    const sv = { format: { locale: "sv-SE" }, ui: { n_one: "sida", n_other: "sidor" } };
    const pl = { format: { locale: "pl-PL" }, ui: { n_one: "strona", n_other: "strony" } };
    const differences = compareLocales({ sv, pl });
    assert.deepEqual(
      differences.map(({ kind, key }) => `${kind} ${key}`),
      ["plural-missing ui.n_few", "plural-missing ui.n_many"],
    );
  });

  test("finds a plural form that a language never uses, but not the one for zero", () => {
    const sv = { ui: { n_one: "sida", n_few: "sider", n_other: "sidor", n_zero: "ingen sida" } };
    const en = { ui: { n_one: "page", n_other: "pages" } };
    assert.deepEqual(compare(sv, en), ["sv extra ui.n_few"]);
  });

  test("finds a text that counts in one language only", () => {
    const sv = { ui: { n_one: "sida", n_other: "sidor" } };
    assert.deepEqual(compare(sv, { ui: { n: "pages" } }), [
      "en plural-missing ui.n_one",
      "en plural-missing ui.n_other",
    ]);
    assert.deepEqual(compare({ ui: { n: "sidor" } }, { ui: { n_other: "pages" } }), [
      "en extra ui.n_other",
    ]);
  });

  test("finds values that are empty or no text", () => {
    const differences = compare({ ui: { a: "", b: "B" } }, { ui: { a: " ", b: 7 } });
    assert.deepEqual(differences, ["sv empty ui.a", "en empty ui.a", "en empty ui.b"]);
  });

  test("finds a text that is the same in two languages, unless that is allowed", () => {
    const sv = { ui: { a: "Region", b: "{{x}} – {{y}}" } };
    assert.deepEqual(compare(sv, sv), ["en equal ui.a"]);
    assert.deepEqual(compare(sv, sv, { "ui.a": "The same word" }), []);
  });

  test("finds an allowance that no text needs", () => {
    const differences = compare({ ui: { a: "Ja" } }, { ui: { a: "Yes" } }, { "ui.a": "?" });
    assert.deepEqual(differences, ["sv allowance-not-needed ui.a"]);
  });

  test("does not compare settings as texts, nor ask for the usual direction", () => {
    const sv = {
      language: { direction: "ltr" },
      format: { locale: "sv-SE", telephone: "national" },
    };
    const fi = { format: { locale: "sv-SE", telephone: "national" } };
    assert.deepEqual(compareLocales({ sv, fi }), []);
  });
});
