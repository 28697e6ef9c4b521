import assert from "node:assert/strict";
import { describe, test } from "node:test";
import MarkdownIt from "markdown-it";
import { code, link, plain, safeAddress } from "../../src/review/comment/markdown.ts";

const markdown = new MarkdownIt({ html: true, linkify: true });

/** What somebody reads of a text, without the characters that nobody sees. */
function read(text: string): string {
  return text.replaceAll("\u2060", "");
}

describe("a text of the content in a comment", () => {
  for (const text of [
    "**bold** and _slanted_ `code` ~~gone~~",
    "# a heading",
    "- an entry",
    "+ an entry",
    "1. an entry",
    "12) an entry",
    "> a quotation",
    "=====",
    "[a link](https://evil.example) ![a picture](https://evil.example/x.png)",
    "<img src=x onerror=alert(1)> <b>bold</b> &amp; <!-- a comment -->",
    "<https://evil.example>",
    "a | b",
    "C:\\folder\\*",
    "</details>",
  ])
    test(`is shown as it was written: ${text}`, () => {
      const html = markdown.render(`- ${plain(text)}`);
      assert.doesNotMatch(html, /<(?!\/?(?:ul|li)>)/);
      const shown = html
        .replaceAll(/<[^>]+>/g, "")
        .replaceAll("&lt;", "<")
        .replaceAll("&gt;", ">")
        .replaceAll("&quot;", '"')
        .replaceAll("&amp;", "&");
      assert.equal(read(shown).trim(), text);
    });

  test("mentions nobody and nothing", () => {
    for (const text of ["@octocat", "#12", "GH-12", "org/repository#12", "vera@norrsken.example"])
      assert.doesNotMatch(plain(text), /[@#][\w]|GH-\d/, text);
  });

  test("becomes no address of its own accord", () => {
    for (const text of ["https://evil.example/", "www.evil.example", "vera@norrsken.example"])
      assert.doesNotMatch(markdown.render(plain(text)), /<a /, text);
  });

  test("has no line of its own, and nothing that turns or hides it", () => {
    assert.equal(plain("one\n\n## two\u202e\u0000 three"), "one ## two three");
  });

  test("stays well-formed", () => assert.equal(plain("a\ud800b"), "a\ufffdb"));

  test("can be the text of a link, and a name", () => {
    const html = markdown.render(
      link("Om [oss] @vera", "https://norrsken.example/sv/å b/?a=1&b='2'"),
    );
    assert.match(
      html,
      /<a href="https:\/\/norrsken\.example\/sv\/%C3%A5%20b\/\?a=1&amp;b=%272%27">/,
    );
    assert.match(html, />Om \[oss\] @\u2060vera<\/a>/);
    assert.equal(code("a_b<c"), "<code>a\\_b&lt;c</code>");
  });
});

describe("an address in a comment", () => {
  test("is encoded once", () => {
    assert.equal(safeAddress("https://a.example/%C3%A5/å"), "https://a.example/%C3%A5/%C3%A5");
    assert.equal(safeAddress("https://a.example/100%/x"), "https://a.example/100%25/x");
  });

  test("ends neither its brackets nor its quotation marks", () => {
    assert.doesNotMatch(safeAddress(`https://a.example/<>"'\\ \n`), /[<>"'\s\\]/);
  });
});
