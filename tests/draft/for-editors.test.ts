import assert from "node:assert/strict";
import { test } from "node:test";
import { forEditors } from "../../src/draft/for-editors.ts";
import { flattenTexts } from "../../src/i18n/locale-texts.ts";
import { readLocales } from "../../src/i18n/read-locales.ts";
import { generatorRoot } from "../../src/project/generator-root.ts";

test("says what is to be done without the names that fields have in files", () => {
  assert.equal(
    forEditors("Say who is responsible (editor), or whom to ask (contacts)."),
    "Say who is responsible, or whom to ask.",
  );
  assert.equal(forEditors("Describe it. In running text, within [ ]."), "Describe it.");
  assert.equal(forEditors("Mend it. A developer runs npm run rename."), "Mend it.");
});

test("keeps what is told in brackets, and the only way there is", () => {
  const kept = "Write it out (the Swedish name, too).";
  assert.equal(forEditors(kept), kept);
  assert.equal(forEditors("Run npm run rename."), "Run npm run rename.");
});

test("a picture without a text for those who do not see it is told of as the forms call things", async () => {
  const locales = await readLocales(generatorRoot);
  for (const language of ["sv", "en"]) {
    const texts = flattenTexts(locales[language] ?? {});
    const told = forEditors(String(texts.get("faults.missing-alt.remedy")));
    assert.match(told, /alt-text|alternative text/);
    assert.doesNotMatch(told, /\balt\b(?!-)|decorative|\[ \]/, language);
  }
});
