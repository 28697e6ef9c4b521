import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { describe, test } from "node:test";
import { addSuggestions } from "../../src/checks/add-suggestions.ts";
import { applyEdits } from "../../src/checks/apply-edits.ts";
import { textChecker } from "../../src/checks/check-text.ts";
import { loadSpellers } from "../../src/checks/load-spellers.ts";
import { readTextsOf } from "../../src/checks/read-texts.ts";
import { allRules } from "../../src/checks/registry.ts";
import { isTextRule, type Rule, type SiteExample, type TextRule } from "../../src/checks/rule.ts";
import { knowledgeOf } from "../../src/checks/rule-choices.ts";
import { runChecks } from "../../src/checks/run-checks.ts";
import { findPlaceholders } from "../../src/i18n/placeholders.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { noCheckSettings } from "../../src/model/check-settings.ts";
import { namesOf } from "../../src/model/kind-names.ts";
import { type RuleLanguage, ruleLanguages } from "../../src/rules/rule-words.ts";
import { checkedSite } from "./checked-site.ts";

const kinds = namesOf(builtInKinds).references;

const knowledge = knowledgeOf(noCheckSettings, await loadSpellers());

/** A Markdown file with a text of its own. */
function fileOf(text: string, language: RuleLanguage) {
  const front = "---\ntitle: Titel\n---\n\n";
  return { path: `src/content/${language}/example.md`, text: `${front}${text}\n` };
}

function findIn(rule: TextRule, text: string, language: RuleLanguage) {
  const file = fileOf(text, language);
  const texts = readTextsOf(file, { languages: ruleLanguages, kinds });
  const findings = texts.flatMap((one) => textChecker([rule], knowledge)(one));
  const edits = findings.flatMap(({ fix }) => fix ?? []);
  return { file, findings, fixed: applyEdits(file.text, edits) };
}

describe("rules", () => {
  test("stand in files of their names, and all of them are in the list, in order", () => {
    const files = readdirSync("src/checks/rules").map((name) => name.replace(/\.ts$/, ""));
    assert.deepEqual(
      allRules.map(({ id }) => id),
      files.toSorted(),
    );
  });

  for (const rule of allRules)
    test(`${rule.id} says the same in each language`, () => {
      const all = ruleLanguages.map((language) => Object.values(rule.words[language]));
      assert.ok(all.flat().every((text) => /\S.*\S/.test(text)));
      const placeholders = ruleLanguages.map((language) =>
        [
          ...new Set(
            findPlaceholders(`${rule.words[language].what} ${rule.words[language].remedy}`),
          ),
        ].sort(),
      );
      assert.deepEqual(placeholders[0], placeholders[1]);
    });
});

for (const rule of allRules.filter(isTextRule))
  describe(rule.id, () => {
    test("has examples in both languages", () => {
      for (const language of ruleLanguages) {
        const { bad, good } = rule.examples[language] ?? { bad: [], good: [] };
        assert.ok(bad.length > 0 && good.length > 0, language);
      }
    });
    for (const language of ruleLanguages) {
      for (const example of rule.examples[language]?.bad ?? []) {
        const { text, fixed = undefined } =
          typeof example === "string" ? { text: example } : example;
        test(`finds fault with ${JSON.stringify(text)}`, async () => {
          const found = findIn(rule, text, language);
          assert.ok(found.findings.length > 0);
          const { severity } = rule;
          const told = found.findings.map((finding) => ({ ...finding, severity }));
          for (const { line, values } of await addSuggestions(told, [rule], {
            load: loadSpellers,
          })) {
            assert.ok(line !== undefined);
            const { what, remedy } = rule.words[language];
            for (const name of findPlaceholders(`${what} ${remedy}`))
              assert.ok(name in values, `the value ${name}`);
          }
          if (fixed !== undefined) {
            assert.equal(found.fixed, fileOf(fixed, language).text);
            assert.deepEqual(findIn(rule, fixed, language).findings, []);
          } else assert.equal(found.fixed, found.file.text);
        });
      }
      for (const text of rule.examples[language]?.good ?? [])
        test(`finds no fault with ${JSON.stringify(text)}`, () => {
          assert.deepEqual(findIn(rule, text, language).findings, []);
        });
    }
  });

function findInSite(rule: Rule, example: SiteExample) {
  const [found, before] = [example, { files: {} }].map(({ files, media }: SiteExample) => {
    const { checked, ofTexts } = checkedSite(files, media);
    return runChecks(checked, ofTexts, [rule]);
  });
  const known = before?.map((one) => JSON.stringify(one)) ?? [];
  return found?.filter((one) => !known.includes(JSON.stringify(one))) ?? [];
}

for (const rule of allRules) {
  if (isTextRule(rule)) continue;
  const { bad, good } = rule.examples;
  describe(rule.id, () => {
    for (const [index, example] of bad.entries())
      test(`finds fault with its example ${index + 1}`, () => {
        assert.ok(bad.length > 0 && good.length > 0);
        const found = findInSite(rule, example);
        assert.ok(found.length > 0);
        const names = ruleLanguages.flatMap((language) => {
          const { what, remedy } = rule.words[language];
          return findPlaceholders(`${what} ${remedy}`);
        });
        for (const { values } of found) for (const name of names) assert.ok(name in values, name);
      });
    for (const [index, example] of good.entries())
      test(`finds no fault with its good example ${index + 1}`, () => {
        assert.deepEqual(findInSite(rule, example), []);
      });
  });
}
