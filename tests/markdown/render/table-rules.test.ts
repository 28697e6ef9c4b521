import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { environment, render } from "../markdown-fixture.ts";

describe("a table", () => {
  test("has a caption that names its frame, and header cells for columns and rows", () => {
    assert.equal(
      render("::: table *Mål*\n| | 2023 |\n|---|--:|\n| a | 1 |\n:::"),
      '<section class="table-scroll" tabindex="0" aria-labelledby="table_1">\n<table>\n' +
        '<caption id="table_1"><em>Mål</em></caption>\n' +
        '<thead>\n<tr>\n<td></td>\n<th scope="col" class="align-end">2023</th>\n</tr>\n</thead>\n' +
        '<tbody>\n<tr>\n<th scope="row">a</th>\n<td class="align-end">1</td>\n</tr>\n</tbody>\n' +
        "</table>\n</section>\n",
    );
  });

  test("has no row header without text", () => {
    assert.match(render("::: table A\n|b|c|\n|---|---|\n| |1|\n:::"), /<td><\/td>\n<td>1<\/td>/);
  });

  test("is numbered when there are several", () => {
    const table = "|a|\n|---|\n";
    const html = render(`::: table A\n${table}:::\n::: table B\n${table}:::`, { idPrefix: "x-" });
    assert.match(html, /aria-labelledby="x-table_1".*<caption id="x-table_2">B<\/caption>/s);
  });

  test("stands after the text that the author put before it", () => {
    const html = render("::: table A\nText\n\n|b|\n|---|\n:::");
    assert.match(html, /^<p>Text<\/p>\n<section.*<caption id="table_1">A<\/caption>/s);
  });

  test("without a caption is named by the environment", () => {
    const texts = { ...environment.texts, scrollableTable: "Table" };
    const html = render("|a|\n|---|", { texts });
    assert.match(html, /<section class="table-scroll" tabindex="0" aria-label="Table">/);
    assert.doesNotMatch(html, /caption/);
  });
});
