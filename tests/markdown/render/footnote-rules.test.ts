import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { render } from "../markdown-fixture.ts";

describe("footnotes", () => {
  test("stand in a section at the end, with a way there and back that says what it is", () => {
    assert.equal(
      render("A[^x]\n\n[^x]: B"),
      '<p>A<sup class="footnote-reference"><a id="footnote_1_reference_1" href="#footnote_1">' +
        '<span class="visually-hidden">Note </span>1</a></sup></p>\n' +
        '<section class="footnotes" aria-labelledby="footnotes_heading">\n' +
        '<h2 id="footnotes_heading">Notes</h2>\n<ol>\n<li id="footnote_1">\n' +
        '<p>B <a class="footnotes__back" href="#footnote_1_reference_1">' +
        "Back to the text: Note 1</a></p>\n</li>\n</ol>\n</section>\n",
    );
  });

  test("are numbered in the order of the text, not of their definitions", () => {
    const html = render("a[^z] b[^y]\n\n[^y]: Y\n[^z]: Z");
    assert.match(html, /<li id="footnote_1">\n<p>Z .*<li id="footnote_2">\n<p>Y /s);
  });

  test("have a way back to each reference", () => {
    const html = render("a[^1] b[^1]\n\n[^1]: N");
    assert.match(html, /id="footnote_1_reference_1".*id="footnote_1_reference_2"/s);
    assert.match(html, /href="#footnote_1_reference_1">Back to the text: Note 1 \(1\)<\/a> <a/);
    assert.match(html, /href="#footnote_1_reference_2">Back to the text: Note 1 \(2\)<\/a>/);
  });

  test("may refer to each other", () => {
    const html = render("a[^1]\n\n[^1]: b[^2]\n[^2]: c[^1]");
    assert.match(html, /<li id="footnote_1">\n<p>b.*<li id="footnote_2">\n<p>c/s);
    assert.match(html, /Note 1 \(1\).*Note 1 \(2\)/s);
  });

  test("may have several paragraphs, or end in a list", () => {
    const html = render("a[^1] b[^2]\n\n[^1]: c\n\n    d\n\n[^2]:\n    - e");
    assert.match(html, /<p>c<\/p>\n<p>d <a class="footnotes__back"/);
    assert.match(html, /<\/ul>\n<p>\s*<a class="footnotes__back"/);
  });

  test("are taken out of the container where they are defined", () => {
    const html = render("::: lang en\na[^1]\n\n[^1]: b\n:::\nc");
    assert.match(html, /<\/div>\n<p>c<\/p>\n<section class="footnotes"/);
  });

  test("fit the level and prefix of the page", () => {
    const html = render("a[^1]\n\n[^1]: b", { headingLevel: 3, idPrefix: "x-" });
    assert.match(html, /<a id="x-footnote_1_reference_1" href="#x-footnote_1">/);
    assert.match(html, /<h3 id="x-footnotes_heading">/);
    assert.match(html, /<li id="x-footnote_1">/);
  });

  test("are not written when nothing refers to them", () => {
    assert.equal(render("a\n\n[^1]: b"), "<p>a</p>\n");
  });

  test("that do not exist are shown as they were written", () => {
    assert.equal(render("a[^1]"), "<p>a[^1]</p>\n");
  });
});
