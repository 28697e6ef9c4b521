import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { applyEdits } from "../../src/checks/apply-edits.ts";
import { textChecker } from "../../src/checks/check-text.ts";
import type { Finding } from "../../src/checks/finding.ts";
import { fixTexts, showChanges } from "../../src/checks/fix-texts.ts";
import { readTextsOf } from "../../src/checks/read-texts.ts";
import { knowledgeOf } from "../../src/checks/rule-choices.ts";
import hyphenForDash from "../../src/checks/rules/hyphen-for-dash.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { noCheckSettings } from "../../src/model/check-settings.ts";
import { namesOf } from "../../src/model/kind-names.ts";

const kinds = namesOf(builtInKinds).references;

function fixed(path: string, text: string): string {
  const file = { path, text };
  const texts = readTextsOf(file, { languages: ["sv", "en"], kinds });
  const knowledge = knowledgeOf(noCheckSettings);
  const findings = texts
    .flatMap((one) => textChecker([hyphenForDash], knowledge)(one))
    .map((found): Finding => ({ ...found, severity: "warning" }));
  return fixTexts([file], findings)[0]?.after ?? text;
}

describe("mending", () => {
  test("changes what it is about, and nothing else of a file", () => {
    const text =
      '---\r\ntitle:  "A - b"   \r\nslug: a-b\r\n---\r\n\r\nEtt - `kod - kod` [c - d](page:x)  \r\n\r\n';
    assert.equal(
      fixed("src/content/sv/a.md", text),
      text.replace("A - b", "A – b").replace("Ett - ", "Ett – ").replace("c - d", "c – d"),
    );
  });

  test("leaves the keys and the layout of JSON as they are", () => {
    const text = '{"b":{"sv":"a - b", "en" : "a-b"},\n\t"a - c": 1 }';
    assert.equal(fixed("_data/x/y.json", text), text.replace('"a - b"', '"a – b"'));
  });

  test("leaves a file alone that could not be read after it", () => {
    const file = { path: "src/content/sv/a.md", text: "---\ntitle: A\n---\nText\n" };
    const finding: Finding = {
      rule: "x",
      severity: "warning",
      file: file.path,
      values: {},
      fix: { start: 4, end: 12, text: "title: [" },
    };
    assert.deepEqual(fixTexts([file], [finding]), []);
  });

  test("makes one of two edits that touch", () => {
    const edits = [
      { start: 2, end: 4, text: "X" },
      { start: 0, end: 3, text: "Y" },
    ];
    assert.equal(applyEdits("abcdef", edits), "Ydef");
  });

  test("shows the lines that it changes", () => {
    const change = { path: "a.md", before: "ett\ntvå - tre\nfyra", after: "ett\ntvå – tre\nfyra" };
    assert.equal(showChanges(change), "a.md\n    2 - två - tre\n      + två – tre");
    const fewer = { path: "a.md", before: "1\n2\n3\n4", after: "1\n2 3\n4" };
    assert.equal(showChanges(fewer), "a.md\n    2 - 2\n    3 - 3\n      + 2 3");
  });
});
