import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { builtSite, findInSite } from "../../src/audit/audit-files.ts";
import { findInLive } from "../../src/audit/audit-live.ts";
import { auditPageFile, findInPage } from "../../src/audit/audit-page-file.ts";
import type { AuditFinding } from "../../src/audit/finding.ts";
import { parsePage } from "../../src/audit/html/parse-page.ts";
import { listSiteFiles } from "../../src/audit/list-site-files.ts";
import { addressOfFile } from "../../src/audit/page-address.ts";
import { auditRules, htmlRules, liveRules, siteRules } from "../../src/audit/registry.ts";
import type { AuditRule, SiteExample, SiteRule } from "../../src/audit/rule.ts";
import { findPlaceholders } from "../../src/i18n/placeholders.ts";
import { ruleLanguages } from "../../src/rules/rule-words.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

describe("rules of the audit", () => {
  test("stand in files of their names, and all of them are in the list, in order", () => {
    const files = readdirSync("src/audit/rules").map((name) => name.replace(/\.ts$/, ""));
    assert.deepEqual(
      auditRules.map(({ id }) => id),
      files.toSorted(),
    );
  });

  for (const rule of auditRules)
    test(`${rule.id} says the same in each language`, () => {
      const all = ruleLanguages.flatMap((language) => Object.values(rule.words[language]));
      assert.ok(all.every((text) => /\S.*\S/.test(text)));
      const [swedish, english] = ruleLanguages.map((language) => placeholdersOf(rule, language));
      assert.deepEqual(swedish, english);
    });
});

function placeholdersOf({ words }: AuditRule, language: (typeof ruleLanguages)[number]) {
  const { what, remedy } = words[language];
  return [...new Set(findPlaceholders(`${what} ${remedy}`))].sort();
}

/** Something is found, and has all values that the words of its rule mention. */
function assertFound(rule: AuditRule, findings: readonly AuditFinding[]): void {
  assert.ok(findings.length > 0);
  for (const { values = {} } of findings)
    for (const name of placeholdersOf(rule, "en")) assert.ok(name in values, `the value ${name}`);
}

for (const rule of htmlRules)
  describe(rule.id, () => {
    const { bad, good } = rule.examples;
    const findIn = (html: string) => findInPage(parsePage(html, "/sv/"), [rule]);
    test("has examples of both sorts", () => assert.ok(bad.length > 0 && good.length > 0));
    for (const { html } of bad)
      test(`finds fault with ${JSON.stringify(html)}`, () => {
        const findings = findIn(html);
        assertFound(rule, findings);
        for (const { line, html } of findings) assert.ok(line !== undefined && html !== undefined);
      });
    for (const { html } of good)
      test(`finds no fault with ${JSON.stringify(html)}`, () => {
        assert.deepEqual(findIn(html), []);
      });
  });

async function findInExample(rule: SiteRule, { files }: SiteExample) {
  const root = mkdtempSync(join(folder, "site-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const paths = await listSiteFiles(root);
  const pages = paths
    .filter((path) => path.endsWith(".html"))
    .map((path) => auditPageFile(Buffer.from(files[path] ?? ""), addressOfFile(path)));
  return findInSite(builtSite({ folder: root, basePath: "/" }, paths, pages), [rule]);
}

for (const rule of siteRules)
  describe(rule.id, () => {
    const { bad, good } = rule.examples;
    test("has examples of both sorts", () => assert.ok(bad.length > 0 && good.length > 0));
    for (const [index, example] of bad.entries())
      test(`finds fault with its example ${index + 1}`, async () => {
        assertFound(rule, await findInExample(rule, example));
      });
    for (const [index, example] of good.entries())
      test(`finds no fault with its good example ${index + 1}`, async () => {
        assert.deepEqual(await findInExample(rule, example), []);
      });
  });

for (const rule of liveRules)
  describe(rule.id, () => {
    const { bad, good } = rule.examples;
    test("has examples of both sorts", () => assert.ok(bad.length > 0 && good.length > 0));
    for (const [index, example] of bad.entries())
      test(`finds fault with its example ${index + 1}`, () => {
        assertFound(rule, findInLive(example, [rule]));
      });
    for (const [index, example] of good.entries())
      test(`finds no fault with its good example ${index + 1}`, () => {
        assert.deepEqual(findInLive(example, [rule]), []);
      });
  });
