import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { render } from "../markdown-fixture.ts";

describe("raw HTML", () => {
  test("is shown as text", () => {
    assert.equal(
      render('<b onclick="x">a</b>\n\n<script>b</script>'),
      "<p>&lt;b onclick=&quot;x&quot;&gt;a&lt;/b&gt;</p>\n<p>&lt;script&gt;b&lt;/script&gt;</p>\n",
    );
  });
});

describe("language spans", () => {
  test("have their language", () => {
    assert.equal(
      render("En [Open Data]{lang=en}."),
      '<p>En <span lang="en">Open Data</span>.</p>\n',
    );
  });

  test("hold emphasis and links", () => {
    assert.equal(
      render("[a *b* [c](page:d)]{lang=en-gb}"),
      '<p><span lang="en-GB">a <em>b</em> <a href="page:d">c</a></span></p>\n',
    );
  });

  test("stand in link texts and emphasis", () => {
    assert.equal(
      render("[x [a]{lang=en}](page:d) *[b]{lang=fi}*"),
      '<p><a href="page:d">x <span lang="en">a</span></a> <em><span lang="fi">b</span></em></p>\n',
    );
  });

  test("stand in each other", () => {
    assert.equal(
      render("[a [b]{lang=sv} c]{lang=en}"),
      '<p><span lang="en">a <span lang="sv">b</span> c</span></p>\n',
    );
  });

  test("win over a link definition of the same text", () => {
    assert.equal(render("[a]{lang=en}\n\n[a]: page:b"), '<p><span lang="en">a</span></p>\n');
  });

  test("have no language when there is no such one", () => {
    assert.equal(render("[a]{lang=xx}"), "<p><span>a</span></p>\n");
  });
});

describe("refused attributes", () => {
  test("are shown as text", () => {
    assert.equal(render("a {.b}"), "<p>a {.b}</p>\n");
  });
});

describe("abbreviations", () => {
  test("are explained wherever they stand as words of their own", () => {
    assert.equal(
      render('RUS, *RUS* och RUSK\n\n*[RUS]: Regional "strategi"'),
      '<p><abbr title="Regional &quot;strategi&quot;">RUS</abbr>, ' +
        '<em><abbr title="Regional &quot;strategi&quot;">RUS</abbr></em> och RUSK</p>\n',
    );
  });
});

describe("typography", () => {
  test("keeps a number with its per cent sign and a short abbreviation with its number", () => {
    assert.equal(render("5 % kl. 9"), "<p>5\u00a0% kl.\u00a09</p>\n");
  });

  test("leaves code, sentences and other numbers as they are", () => {
    assert.equal(render("`5 %` blev det. 9 av 10"), "<p><code>5 %</code> blev det. 9 av 10</p>\n");
  });
});

describe("code blocks", () => {
  test("have no class, whatever the author calls the language", () => {
    assert.equal(render('```js "onclick=x\na < b\n```'), "<pre><code>a &lt; b\n</code></pre>\n");
  });
});
