import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseMarkdown } from "../../src/markdown/parse-markdown.ts";

describe("the headings of a document", () => {
  test("have level, text without marks, and an id", () => {
    const { headings } = parseMarkdown("## *Åtgärder* och [Open Data]{lang=en}[^1]\n\n[^1]: Not.");
    const text = "Åtgärder och Open Data";
    assert.deepEqual(headings, [{ level: 2, text, id: "atgarder-och-open-data" }]);
  });

  test("get ids that differ when their texts do not", () => {
    const { headings } = parseMarkdown("## Mål\n## Mål\n## Mål 2\n## Mål");
    assert.deepEqual(
      headings.map(({ id }) => id),
      ["mal", "mal-2", "mal-2-2", "mal-3"],
    );
  });

  test("keep their ids when another heading is added after them", () => {
    const [before] = parseMarkdown("## A").headings;
    const [after] = parseMarkdown("## A\n\n## A").headings;
    assert.deepEqual(after, before);
  });

  test("in a fact box are below the section where the box stands", () => {
    const source = "## A\n\n::: fact B\n### C\n#### D\n:::\n\n### E\n\n::: fact F\n:::\n\n#### G";
    assert.deepEqual(
      parseMarkdown(source).headings.map(({ level, text }) => `${level} ${text}`),
      ["2 A", "3 B", "4 C", "5 D", "3 E", "4 F", "4 G"],
    );
  });

  test("leave out those without text", () => {
    assert.deepEqual(parseMarkdown("##\n\n## ![](a.svg){decorative}").headings, []);
  });
});

describe("the references of a document", () => {
  test("are its links and contact cards, with their lines", () => {
    const source = "[a](page:b)\n[c](../d.md#e) <https://f.se>\n\n::: contact kim-ek\n:::";
    assert.deepEqual(parseMarkdown(source).references, [
      { kind: "link", target: "page:b", line: 1 },
      { kind: "link", target: "../d.md#e", line: 2 },
      { kind: "link", target: "https://f.se", line: 2 },
      { kind: "contact-card", target: "kim-ek", line: 4 },
    ]);
  });

  test("stand in the order of their lines, also where the page has another order", () => {
    const source = "a[^1]\n\n[^1]: [b](page:b)\n\n::: quote [c](page:c)\n[d](page:d)\n:::";
    const targets = parseMarkdown(source).references.map(({ target }) => target);
    assert.deepEqual(targets, ["page:b", "page:c", "page:d"]);
  });

  test("keep their targets as they were written, but web addresses as browsers read them", () => {
    const source = "[a](<page:å b>) [c](https://d.se/å)";
    const targets = parseMarkdown(source).references.map(({ target }) => target);
    assert.deepEqual(targets, ["page:å b", "https://d.se/%C3%A5"]);
  });

  test("leave out refused links and those within the document", () => {
    assert.deepEqual(parseMarkdown("## A\n\n[b](#a) [c](javascript:d)").references, []);
  });
});

describe("the pictures of a document", () => {
  test("are listed with their lines, decorative or not, alone or in a text", () => {
    const source = '![A](../a.svg "B")\n\n![](b.svg){decorative}\n\nText\n![C](/media/c.svg)';
    assert.deepEqual(parseMarkdown(source).pictures, [
      { target: "../a.svg", line: 1 },
      { target: "b.svg", line: 3 },
      { target: "/media/c.svg", line: 6 },
    ]);
  });

  test("leave out those that are refused", () => {
    assert.deepEqual(parseMarkdown("![A](data:image/png;base64,x)").pictures, []);
  });
});

describe("the plain text of a document", () => {
  test("has the words without marks, one block on each line", () => {
    const source =
      "## *A*\n\nb [c]{lang=en}\n[d](page:d)[^1] `e`\n\n- f\n- g\n\n![h](i.svg)\n\n[^1]: j";
    assert.equal(parseMarkdown(source).plainText, "A\nb c d e\nf\ng\nj");
  });

  test("is empty for a document without words", () => {
    assert.equal(parseMarkdown("***\n\n::: contact a\n:::").plainText, "");
  });
});

test("a document keeps its source", () => {
  assert.equal(parseMarkdown("a\r\nb").source, "a\r\nb");
});
