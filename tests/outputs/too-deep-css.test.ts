import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { tooDeepCssLine } from "../../src/outputs/too-deep-css.ts";

const deep = "(".repeat(13);

describe("brackets within brackets in a stylesheet", () => {
  for (const [what, css, line] of [
    ["are told by their line", `a { b: c }\n${deep}`, 2],
    ["are as deep as styles need them", "(".repeat(12), undefined],
    ["are closed again", "()".repeat(100), undefined],
    ["do not count in comments", `/* ${deep} */`, undefined],
    ["do not count in texts", `a { b: "\\"${deep}" } a { b: '${deep}' }`, undefined],
    ["count after a text that is not closed on its line", `a { b: "c\n${deep}`, 2],
    ["count after a text of nine million letters", `"${"a".repeat(9_000_000)}"\n${deep}`, 2],
    ["count after a comment of nine million letters", `/*${"a".repeat(9_000_000)}*/\n${deep}`, 2],
  ] as const)
    test(what, () => assert.equal(tooDeepCssLine(css), line));
});
