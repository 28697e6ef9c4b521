import assert from "node:assert/strict";
import { test } from "node:test";
import { parseMarkdown } from "../../src/markdown/parse-markdown.ts";
import { renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { environment, render } from "./markdown-fixture.ts";

test("one document can be rendered in several environments", () => {
  const document = parseMarkdown("## A\n\n[b](page:c)[^1]\n\n[^1]: d");
  const deep = { ...environment, headingLevel: 3, resolveLink: () => ({ href: "/x" }) };
  const first = renderMarkdown(document, environment);
  assert.match(renderMarkdown(document, deep), /<h3 id="a">.*<a href="\/x">/s);
  assert.equal(renderMarkdown(document, environment), first);
});

test("an empty text gives nothing", () => {
  assert.equal(render(""), "");
});

test("lines have no space at their end", () => {
  assert.equal(render("a\t\nb"), "<p>a\nb</p>\n");
  assert.equal(render("```\na  \n \n```"), "<pre><code>a\n\n</code></pre>\n");
});
