import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { cmsWords } from "../../src/admin/cms-words.ts";
import { flattenTexts } from "../../src/i18n/locale-texts.ts";
import { readLocales } from "../../src/i18n/read-locales.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { parseMarkdown } from "../../src/markdown/parse-markdown.ts";
import { namesOf } from "../../src/model/kind-names.ts";
import { generatorRoot } from "../../src/project/generator-root.ts";
import { guideFolder } from "../../src/project/with-guide.ts";

const { references } = namesOf(builtInKinds);
const locales = await readLocales(generatorRoot);

/** What the forms say by themselves. A browser test finds these words in them. */
const ofForms = {
  sv: [
    "Ny",
    "Spara",
    "Skicka för granskning",
    "Senare",
    "Radera",
    "Infoga",
    "Bläddra",
    "Ladda upp",
    "Aktivera Engelska",
    "Lägg till programpunkt",
    "Länk",
    "Ta bort",
  ],
  en: [
    "New",
    "Save",
    "Send for Review",
    "Later",
    "Delete",
    "Insert",
    "Browse",
    "Upload",
    "Enable English",
    "Add session",
    "Link",
    "Remove",
  ],
} as const;

for (const language of ["sv", "en"] as const)
  describe(`the guide for editors in ${language}`, () => {
    const known = new Set<unknown>([
      ...flattenTexts(locales[language] ?? {}).values(),
      ...Object.values(cmsWords[language === "en" ? "en-GB" : language] ?? {}),
      ...ofForms[language],
    ]);
    for (const name of globSync(`${language}/*.md`, { cwd: guideFolder }).sort()) {
      const text = readFileSync(join(guideFolder, name), "utf8");

      test(`${name} calls everything what the forms call it`, () => {
        const named = [...text.matchAll(/\*\*([^*]+)\*\*/g)].map(([, words]) => words);
        assert.deepEqual(
          named.filter((words) => !known.has(words)),
          [],
        );
      });

      test(`${name} has examples that are right`, () => {
        for (const [, example = ""] of text.matchAll(/```markdown\n([\s\S]*?)```/g))
          assert.deepEqual(parseMarkdown(example, { kinds: references }).problems, [], example);
      });
    }
  });
