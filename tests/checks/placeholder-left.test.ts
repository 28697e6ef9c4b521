import assert from "node:assert/strict";
import { test } from "node:test";
import { createSkeletonWords } from "../../src/authoring/skeleton-words.ts";
import { textChecker } from "../../src/checks/check-text.ts";
import { readTextsOf } from "../../src/checks/read-texts.ts";
import { knowledgeOf } from "../../src/checks/rule-choices.ts";
import rule from "../../src/checks/rules/placeholder-left.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { noCheckSettings } from "../../src/model/check-settings.ts";
import { namesOf } from "../../src/model/kind-names.ts";
import { ruleLanguages } from "../../src/rules/rule-words.ts";
import { realLocales } from "../i18n/real-locales.ts";

const kinds = namesOf(builtInKinds).references;
const find = textChecker([rule], knowledgeOf(noCheckSettings));

/** What is found of the texts of a new file. */
function foundIn(path: string, text: string): readonly unknown[] {
  const texts = readTextsOf({ path, text }, { languages: ruleLanguages, kinds });
  return texts.flatMap(find).map(({ values }) => values.text);
}

for (const language of ruleLanguages)
  test(`whatever a new file says in ${language} to hold its place is found if it is forgotten`, () => {
    const words = createSkeletonWords(realLocales, language);
    const summary = words.field("event", "preamble", language);
    const place = words.field("event", "place", language);
    const title = words.toTranslate("Nyheten", language);
    const body = words.body(language);
    const ownTitle = words.toTranslate("[Nyheten]{lang=fi}", language);
    const page = `---\ntitle: "${title}"\npreamble: ${summary}\n---\n\n${body}\n`;
    assert.deepEqual(foundIn(`src/content/${language}/a.md`, page), [title, summary, body]);
    const event = JSON.stringify({
      preamble: { [language]: summary },
      name: { [language]: place },
    });
    assert.deepEqual(foundIn("_data/events/a.json", event), [summary, place]);
    const [start] = foundIn(
      "_data/services/a.json",
      JSON.stringify({ title: { [language]: ownTitle } }),
    );
    assert.equal(start, title.slice(0, title.indexOf(":") + 1));
  });
