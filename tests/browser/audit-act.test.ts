import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { readActCases } from "../../src/audit/act/act-cases.ts";
import { findInCases, stateOfCases } from "../../src/audit/act/find-in-cases.ts";
import { measureCases } from "../../src/audit/act/measure-cases.ts";
import { type ListedCase, writeActCases } from "../audit/act-cases.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { htmlPage, launch } from "./audited-pages.ts";

const folder = temporaryFolder();
const assets = "/WAI/content-assets/wcag-act-rules/test-assets";
const images = { id: "23a2a8", name: "Images", criterion: "1.1.1" };
const languages = { id: "de46e4", name: "Languages", criterion: "3.1.2" };

/** A script of the folder's takes the name of an image away: without it, the page is right. */
const named = (script: string) =>
  htmlPage(`<main><img id="a" src="data:," alt="Town hall"></main>${script}`);

const cases: readonly ListedCase[] = [
  {
    rule: images,
    expected: "failed",
    path: "testcases/a.html",
    text: named(`<script src="${assets}/unname.js"></script>`),
  },
  { rule: images, expected: "passed", path: "testcases/b.html", text: named("") },
  { rule: images, expected: "inapplicable", path: "testcases/c.svg", text: "<svg/>" },
  {
    rule: languages,
    expected: "failed",
    path: "testcases/d.html",
    text: htmlPage('<p lang="x_x">Noon</p>'),
  },
];

test("test cases are served and looked at as the W3C has them", async () => {
  writeActCases(folder, cases);
  mkdirSync(join(folder, "test-assets"));
  writeFileSync(
    join(folder, "test-assets", "unname.js"),
    'document.querySelector("#a").removeAttribute("alt");',
  );
  const read = readActCases(folder) ?? [];
  const found = await findInCases(folder, read, { launch, lanes: 1 });
  const rules = measureCases(read, found, stateOfCases().view);
  assert.deepEqual(
    rules.map(({ ruleId, failed, right, notRun, consistency }) => [
      ruleId,
      failed.named,
      right.named,
      notRun,
      consistency,
    ]),
    [
      ["23a2a8", 1, 0, 1, "consistent"],
      ["de46e4", 1, 0, 0, "consistent"],
    ],
  );
  assert.ok(rules[1]?.cases[0]?.named.includes("own: language-tag"));
});
