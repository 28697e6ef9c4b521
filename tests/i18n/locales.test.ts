import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { compareLocales } from "../../src/i18n/compare-locales.ts";
import { flattenTexts } from "../../src/i18n/locale-texts.ts";
import { createTranslators } from "../../src/i18n/translator.ts";
import { allowedEqualTexts } from "./allowed-equal-texts.ts";
import { realLocales, realParts } from "./real-locales.ts";

const generator = new URL("../../", import.meta.url);
const folders = Map.groupBy(realParts, ({ folder }) => folder);

describe("the locale files", () => {
  test("of a folder have the same texts in each language", () => {
    for (const [folder, parts] of folders) {
      assert.deepEqual(
        parts.map(({ language }) => language),
        ["en", "sv"],
        folder,
      );
      const [keys, ...others] = parts.map(({ texts }) => [...flattenTexts(texts).keys()].sort());
      for (const other of others) assert.deepEqual(other, keys, folder);
    }
  });

  test("of a room have a file beside them that tells the compiler of their keys", () => {
    for (const folder of folders.keys()) {
      if (folder === "locales") continue;
      const file = new URL(`${folder}/texts.ts`, generator);
      assert.ok(existsSync(file), `${folder} has no texts.ts`);
      const [, room = ""] = /^src\/kinds\/([^/]+)\//.exec(folder) ?? [];
      assert.match(readFileSync(file, "utf8"), new RegExp(`readonly "?${room}"?: typeof texts;`));
    }
  });

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
