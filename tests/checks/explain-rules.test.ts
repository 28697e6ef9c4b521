import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { explainRules } from "../../src/checks/explain-rules.ts";
import { allRules } from "../../src/checks/registry.ts";
import { ruleLanguages } from "../../src/rules/rule-words.ts";
import { translators } from "../model/site-with.ts";
import { repositoryRoot } from "../roots.ts";

describe("the documentation of the rules", () => {
  for (const language of ruleLanguages)
    test(`is what the rules say: ${language}`, () => {
      const text = explainRules(allRules, { language, translator: translators(language) });
      const file = `docs/checks.${language}.md`;
      const isWritten = readFileSync(join(repositoryRoot, file), "utf8") === `${text}\n`;
      assert.ok(
        isWritten,
        `write it anew: npm run -s check -- --explain --language ${language} > ${file}`,
      );
    });
});
