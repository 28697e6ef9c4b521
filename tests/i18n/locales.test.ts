import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { compareLocales } from "../../src/i18n/compare-locales.ts";
import { createTranslators } from "../../src/i18n/translator.ts";
import { allowedEqualTexts } from "./allowed-equal-texts.ts";
import { realLocales } from "./real-locales.ts";

describe("the locale files", () => {
  test("agree in keys, placeholders and plural forms, and every text is translated", () => {
    const differences = compareLocales(realLocales, allowedEqualTexts);
    assert.deepEqual(differences, []);
  });

  test("can all be used", () => {
    const languages = Object.keys(realLocales);
    assert.ok(languages.includes("sv") && languages.includes("en"));
    createTranslators(realLocales, languages);
  });

  test("have addresses of lower-case ASCII words", () => {
    const translatorFor = createTranslators(realLocales, Object.keys(realLocales));
    for (const language of Object.keys(realLocales)) {
      const { t } = translatorFor(language);
      const routes = t("routes", { returnObjects: true, page: 2 });
      for (const route of Object.values(routes)) assert.match(route, /^[a-z0-9]+(-[a-z0-9]+)*$/);
    }
  });
});
