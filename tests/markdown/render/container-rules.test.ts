import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { render } from "../markdown-fixture.ts";

describe("a fact box", () => {
  test("is a section named by its title, at the level of the text", () => {
    assert.equal(
      render("::: fact Fakta om [Open Data]{lang=en}\n- a\n:::"),
      '<section class="fact-box" aria-labelledby="fakta-om-open-data">\n' +
        '<h2 id="fakta-om-open-data" class="fact-box__title">' +
        'Fakta om <span lang="en">Open Data</span></h2>\n' +
        "<ul>\n<li>a</li>\n</ul>\n</section>\n",
    );
  });

  test("belongs to the section where it stands, and its headings to it", () => {
    const html = render("## A\n\n::: fact B\n### C\n:::\n\n## D");
    assert.match(html, /<h2 id="a">.*<h3 id="b" .*<h4 id="c">.*<h2 id="d">/s);
  });

  test("has the site's word for its title when the author gave none", () => {
    assert.match(
      render("::: fact\na\n:::"),
      /<h2 id="section" class="fact-box__title">Facts<\/h2>/,
    );
  });
});

describe("a quotation", () => {
  test("is a figure with its speaker as caption", () => {
    assert.equal(
      render("::: quote [Kim Ek](contact:kim-ek), strateg\nA\n\nB\n:::"),
      '<figure class="quotation">\n<blockquote>\n<p>A</p>\n<p>B</p>\n</blockquote>\n' +
        '<figcaption><a href="contact:kim-ek">Kim Ek</a>, strateg</figcaption>\n</figure>\n',
    );
  });

  test("has no empty caption", () => {
    assert.doesNotMatch(render("::: quote\nA\n:::"), /figcaption/);
  });
});

describe("a passage in another language", () => {
  test("has its language", () => {
    assert.equal(render("::: lang EN\nText\n:::"), '<div lang="en">\n<p>Text</p>\n</div>\n');
  });
});

describe("a contact card", () => {
  test("comes from the environment, one level below the section where it stands", () => {
    const html = render("::: contact a\n:::\n\n### B\n\n::: contact c\n:::", { headingLevel: 3 });
    assert.match(html, /<article><h3>a<\/h3><\/article>\n.*<article><h5>c<\/h5><\/article>/s);
  });

  test("is left out when nobody is named", () => {
    assert.equal(render("::: contact\n:::"), "");
  });
});

describe("containers", () => {
  test("stand inside each other with as many colons, or more", () => {
    for (const colons of [":::", "::::"]) {
      const html = render(`${colons} lang en\n::: quote A\nB\n:::\nC\n${colons}\nD`);
      assert.match(html, /^<div lang="en">\n<figure.*<\/figure>\n<p>C<\/p>\n<\/div>\n<p>D<\/p>/s);
    }
  });

  test("need no empty lines around them", () => {
    const html = render("A\n::: lang en\nB\n:::\nC");
    assert.equal(html, '<p>A</p>\n<div lang="en">\n<p>B</p>\n</div>\n<p>C</p>\n');
  });

  test("end where their list item or quotation ends", () => {
    assert.match(render("- ::: lang en\n  A\n\nB"), /<\/div>\n<\/li>\n<\/ul>\n<p>B<\/p>/);
    assert.match(render("> ::: lang en\n> A\n\nB"), /<\/div>\n<\/blockquote>\n<p>B<\/p>/);
  });

  test("do not end at a marker in a code block", () => {
    const html = render("::: lang en\n```\n:::\n```\nA\n:::\nB");
    assert.match(html, /<pre><code>:::\n<\/code><\/pre>\n<p>A<\/p>\n<\/div>\n<p>B<\/p>/);
  });

  test("keep their content when they are unknown or not closed", () => {
    assert.equal(render("::: facts\nA\n:::\nB"), "<p>A</p>\n<p>B</p>\n");
    assert.equal(render("::: lang en\nA"), '<div lang="en">\n<p>A</p>\n</div>\n');
  });
});
