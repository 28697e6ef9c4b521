import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { render } from "../markdown-fixture.ts";

describe("headings", () => {
  test("have an id and nothing else to see", () => {
    assert.equal(
      render("## Mål och *medel*"),
      '<h2 id="mal-och-medel">Mål och <em>medel</em></h2>\n',
    );
  });

  test("fit the level of the page", () => {
    const html = render("## A\n### B", { headingLevel: 4 });
    assert.equal(html, '<h4 id="a">A</h4>\n<h5 id="b">B</h5>\n');
  });

  test("go no deeper than HTML does", () => {
    const html = render("## A\n### B\n#### C", { headingLevel: 5 });
    assert.match(html, /<h5 id="a">.*<h6 id="b">.*<h6 id="c">C<\/h6>/s);
  });

  test("are not written without text", () => {
    assert.equal(render("##\n\ntext"), "<p>text</p>\n");
  });

  test("of the first level become the second", () => {
    assert.equal(render("# A"), '<h2 id="a">A</h2>\n');
  });
});

describe("ids", () => {
  test("take the prefix of the environment, and so do links to them", () => {
    const html = render("## A\n\n[b](#a)", { idPrefix: "text-" });
    assert.match(html, /<h2 id="text-a">/);
    assert.match(html, /<a href="#text-a">b<\/a>/);
  });
});
