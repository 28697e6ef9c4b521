import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { LocaleError } from "../../src/i18n/locale.ts";
import { localeFileFinder } from "../../src/i18n/locale-parts.ts";
import { createTranslators } from "../../src/i18n/translator.ts";
import { finnishLocale } from "./finnish-locale.ts";
import { realLocales, realParts } from "./real-locales.ts";

const locales = { ...realLocales, fi: finnishLocale };
const translatorFor = createTranslators(locales, ["sv", "en", "fi"]);

describe("createTranslators", () => {
  test("gives the texts of each language", () => {
    assert.equal(translatorFor("sv").t("ui.page.skipLink"), "Hoppa till innehållet");
    assert.equal(translatorFor("en").t("ui.page.skipLink"), "Skip to content");
  });

  test("refuses a key that does not exist, when it is compiled and when it is run", () => {
    const { t } = translatorFor("sv");
    // @ts-expect-error: the key is not in locales/sv.json
    const misspelt = () => t("ui.page.skipLinkk");
    assert.throws(misspelt, /locales\/sv\.json: "ui\.page\.skipLinkk" is missing/);
  });

  test("names the room of a kind where a text of it is missing", () => {
    const { t } = createTranslators(realLocales, ["sv"], localeFileFinder(realParts))("sv");
    // @ts-expect-error: the key is not in src/kinds/event/locales/sv.json
    const misspelt = () => t("ui.event.titel");
    assert.throws(misspelt, /src\/kinds\/event\/locales\/sv\.json: "ui\.event\.titel" is missing/);
  });

  test("never borrows a text from another language", () => {
    assert.throws(() => translatorFor("fi").t("ui.navigation.menu"), LocaleError);
  });

  test("chooses the plural form of the language", () => {
    const { t } = translatorFor("sv");
    assert.equal(t("ui.news.count", { count: 1 }), "1 nyhet");
    assert.equal(t("ui.news.count", { count: 0 }), "0 nyheter");
    assert.equal(translatorFor("en").t("ui.news.count", { count: 2 }), "2 news articles");
  });

  test("puts values into a text without escaping them, because Preact does", () => {
    const { t } = translatorFor("sv");
    assert.equal(t("ui.link.readMore", { title: "A & B <i>" }), "Läs mer om A & B <i>");
  });

  test("leaves what looks like a placeholder or a key in a value alone", () => {
    const title = "{{title}} $t(ui.navigation.menu) $1 {{- name}}";
    assert.equal(translatorFor("sv").t("ui.link.readMore", { title }), `Läs mer om ${title}`);
  });

  test("stops when a value is missing", () => {
    assert.throws(
      () => translatorFor("sv").t("ui.link.readMore"),
      /without a value for \{\{title\}\}/,
    );
  });

  test("speaks a third language with its locale file alone", () => {
    const { t, format, direction } = translatorFor("fi");
    assert.equal(t("ui.page.skipLink"), "Siirry sisältöön");
    assert.equal(t("ui.news.count", { count: 2 }), "2 uutista");
    assert.equal(t("routes.page", { page: 2 }), "sivu-2");
    assert.equal(format.date("2024-03-20"), "20. maaliskuuta 2024");
    assert.equal(format.yearMonth("2024-03"), "maaliskuu 2024");
    assert.equal(format.dateRange("2024-03-20", "2024-03-22"), "20.–22. maaliskuuta 2024");
    assert.equal(format.timeRange("09:00", "09:05"), "klo 9.00–9.05");
    assert.equal(format.list(["a", "b"]), "a ja b");
    assert.equal(format.number(1234.5), "1\u00a0234,5");
    assert.equal(format.languageName("sv"), "ruotsi");
    assert.equal(direction, "ltr");
  });

  test("is written in the direction of its language where the file says none", () => {
    const speak = (language: object) =>
      createTranslators({ x: { ...finnishLocale, language } }, ["x"])("x").direction;
    assert.equal(speak({ name: "العربية", tag: "ar" }), "rtl");
    assert.equal(speak({ name: "العربية", tag: "ar", direction: "ltr" }), "ltr");
  });

  test("chooses plural forms by the locale that the file names, for a language without rules", () => {
    const own = { ...finnishLocale, language: { name: "Meänkieli", tag: "fit" } };
    const { t, language } = createTranslators({ fit: own }, ["fit"])("fit");
    assert.equal(language, "fit");
    assert.equal(t("ui.news.count", { count: 1 }), "1 uutinen");
  });

  test("names the file that a language lacks", () => {
    assert.throws(() => createTranslators(locales, ["sv", "se"]), /locales\/se\.json is missing/);
  });

  test("names every fault of every file at once", () => {
    const { time: _, ...noTime } = finnishLocale.format;
    const faulty = {
      aa: { ...finnishLocale, format: noTime },
      bb: { ...finnishLocale, format: { ...finnishLocale.format, locale: "xx-XX", extra: "" } },
      cc: { ...finnishLocale, language: {} },
    };
    assert.throws(
      () => createTranslators(faulty, ["aa", "bb", "cc"]),
      (error: Error) => {
        assert.match(error.message, /locales\/aa\.json: "format\.time"/);
        assert.match(error.message, /locales\/bb\.json: "format\.locale": is not a locale/);
        assert.match(error.message, /locales\/bb\.json: "format"/);
        assert.match(error.message, /locales\/cc\.json: "language\.name"/);
        return error instanceof LocaleError;
      },
    );
  });

  test("says which placeholders a pattern may have", () => {
    const list = { more: "{{items}}, {{nxt}}", last: "{{items}} ja {{last}}" };
    const faulty = { ...finnishLocale, format: { ...finnishLocale.format, list } };
    assert.throws(
      () => createTranslators({ fi: faulty }, ["fi"]),
      /"format\.list\.more": has the unknown placeholder \{\{nxt\}\}; use \{\{items\}\}, \{\{next\}\}/,
    );
  });

  test("has no translator for a language that the site has not", () => {
    assert.throws(() => translatorFor("de"), /no language "de", only sv, en, fi/);
  });
});
