import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { laterMarkdownFile } from "../../src/model/source-file.ts";
import { alignBlocks } from "../../src/translations/xliff/align-blocks.ts";
import { editBlocks, newBody } from "../../src/translations/xliff/edit-body.ts";
import { editFields } from "../../src/translations/xliff/edit-fields.ts";
import { marksOf } from "../../src/translations/xliff/marks-of.ts";
import { splitBlocks } from "../../src/translations/xliff/split-blocks.ts";
import { applyEdits } from "../../src/translations/xliff/text-edits.ts";
import { filesOf } from "./xliff-round.ts";

const split = (text: string) => splitBlocks(text).map((block) => block.text);

describe("a Markdown text in blocks", () => {
  test("leaves nothing but empty space between them, in every text of the site", () => {
    for (const [path, file] of filesOf()) {
      if (!path.endsWith(".md")) continue;
      const text = laterMarkdownFile(file).body?.text ?? "";
      const blocks = splitBlocks(text);
      assert.equal(newBody(text, split(text)), text, path);
      let position = 0;
      for (const { from, to } of blocks) {
        assert.match(text.slice(position, from), /^\s*$/, path);
        position = to;
      }
      assert.match(text.slice(position), /^\s*$/, path);
    }
  });

  test("keeps lists, boxes, code, notes and definitions whole", () => {
    const blocks = [
      "A[^1] RN",
      "- a\n\n  b\n- c",
      "::: fact F\n### G\n\nText\n:::",
      "```\na\n\nb\n```",
      "[^1]: Note.\n\n    More of it.",
      "*[RN]: Region",
    ];
    assert.deepEqual(split(`\n${blocks.join("\n\n")}\n`), blocks);
    assert.deepEqual(split("## A\ntext\n"), ["## A", "text"]);
    assert.deepEqual(split(""), []);
    assert.deepEqual(split("\n \n"), []);
  });
});

describe("the blocks of a translation", () => {
  const align = (original: string, translation: string) =>
    alignBlocks(splitBlocks(original), splitBlocks(translation));

  test("belong to those of the same kind, with gaps where something is new", () => {
    assert.deepEqual(align("a\n\n## b\n\nc", "a\n\n## b\n\nc"), [0, 1, 2]);
    assert.deepEqual(align("a\n\n## b\n\nc", "a\n\nc"), [0, undefined, 1]);
    assert.deepEqual(align("Nytt\n\nsex [b](page:b)", "six [b](page:b)"), [undefined, 0]);
    assert.deepEqual(align("a\n\nb", ""), [undefined, undefined]);
  });

  test("find no place where they are built in another way", () => {
    assert.equal(align("a", "- a"), undefined);
    assert.equal(align("a", "a\n\nb"), undefined);
    assert.equal(align("## a\n\nb", "b\n\n## a"), undefined);
  });

  test("are changed one by one, and new ones put between them", () => {
    const edit = (original: string, before: string, now: readonly string[]) =>
      applyEdits(before, editBlocks(original, before, now));
    const before = "\nA\n\n\n## B\n\nC  \n\n";
    assert.equal(edit("a\n\n## b\n\nc", before, ["A", "## B", "C"]), before);
    assert.equal(edit("a\n\n## b\n\nc", before, ["A", "## X", "C"]), "\nA\n\n\n## X\n\nC  \n\n");
    assert.equal(edit("a\n\n- b\n\nc", "\nA\n\nC\n", ["A", "- B", "C"]), "\nA\n\n- B\n\nC\n");
    assert.equal(edit("- a\n\nc", "\nC\n", ["- A", "C"]), "\n- A\n\nC\n");
    assert.equal(edit("c\n\n- a\n\n- - b", "\nC\n", ["C", "- A"]), "\nC\n\n- A\n");
  });
});

describe("marks of Markdown", () => {
  test("are those that every language has: targets without headings, notes, placeholders", () => {
    assert.deepEqual(marksOf("[a](page:b#c) [d](https://e.se) ![f](g.svg) {{h}} [^1]").targets, [
      "page:b#",
      "https:",
      "g.svg",
      "[^1]",
      "{{h}}",
    ]);
  });

  test("hold numbers however they are grouped", () => {
    assert.deepEqual(marksOf("1 000,5 och 3").details, marksOf("1,000.5 and 3").details);
    assert.notDeepEqual(marksOf("1 000").details, marksOf("1 001").details);
  });
});

describe("the fields of a page", () => {
  const text = [
    "---",
    "title: A  # so",
    "preamble: >-",
    "  folded",
    "  text",
    "",
    "slug: a",
    "picture: { alt: old }",
    "keywords: x",
    "---",
    "",
    "Body",
    "",
  ].join("\n");
  const edit = (before: string, fields: Readonly<Record<string, string>>) =>
    applyEdits(
      before,
      editFields(before.replaceAll("\r\n", "\n"), new Map(Object.entries(fields))),
    );

  test("stay as they are written where they say the same", () => {
    const same = { title: "A", preamble: "folded text", "picture.alt": "old" };
    assert.equal(edit(text, same), text);
  });

  test("change alone, with the comments beside them", () => {
    assert.equal(edit(text, { title: "B: c" }), text.replace("title: A ", 'title: "B: c" '));
    assert.equal(
      edit(text, { preamble: "one\n\ntwo" }),
      text.replace(">-\n  folded\n  text\n\n", "|-\n  one\n\n  two\n\n"),
    );
    assert.equal(
      edit(text, { "picture.alt": "a, b", "picture.caption": "c" }),
      text.replace("{ alt: old }", '{ alt: "a, b", caption: "c" }'),
    );
  });

  test("come at the end where there are none, in the way of the lines", () => {
    const short = "---\ntitle: A\npicture:\n    alt: old\n---\nBody\n";
    assert.equal(
      edit(short, { "picture.caption": "c", preamble: "p" }),
      "---\ntitle: A\npicture:\n    alt: old\n    caption: c\npreamble: p\n---\nBody\n",
    );
    assert.equal(
      edit("---\ntitle: A\n---\n", { "picture.alt": "b" }),
      "---\ntitle: A\npicture:\n  alt: b\n---\n",
    );
    const windows = text.replaceAll("\n", "\r\n");
    assert.equal(edit(windows, { title: "B" }), windows.replace("title: A ", "title: B "));
  });
});
