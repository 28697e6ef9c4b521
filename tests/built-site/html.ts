import assert from "node:assert/strict";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { FileSystemConfigLoader, HtmlValidate } from "html-validate";
import { type BuiltSite, builtSite } from "../built-site.ts";
import { findHtmlFaults } from "../html-faults.ts";
import { attributeOf, type Element, findAll } from "../html-page.ts";
import { repositoryRoot } from "../roots.ts";

describe("every page of the fixture site", () => {
  let site: BuiltSite;
  before(async () => {
    site = await builtSite();
  });

  test("is valid HTML, by the rules for documents and for accessibility", async () => {
    const validator = new HtmlValidate(new FileSystemConfigLoader());
    // Most faults stand on many pages: each is shown once, with the pages counted.
    const faults = new Map<string, string[]>();
    for (const { url, html } of site.pages) {
      const { results } = await validator.validateString(html, join(repositoryRoot, "page.html"));
      for (const { line, column, ruleId, message } of results.flatMap(({ messages }) => messages))
        faults.set(`${ruleId}: ${message}`, [
          ...(faults.get(`${ruleId}: ${message}`) ?? []),
          `${url}:${line}:${column}`,
        ]);
    }
    assert.deepEqual(
      [...faults].map(([fault, [first, ...more]]) => `${first} and ${more.length} more: ${fault}`),
      [],
    );
    assert.ok(site.pages.length > 100);
  });

  test("has one h1, and headings that do not skip a level", () => {
    for (const page of site.pages) {
      const levels = page.elements.flatMap(({ tagName }) =>
        /^h[1-6]$/.test(tagName) ? [Number(tagName[1])] : [],
      );
      assert.equal(levels.filter((level) => level === 1).length, 1, page.url);
      levels.forEach((level, index) => {
        assert.ok(level <= (levels[index - 1] ?? 0) + 1 || level <= 2, `${page.url}: h${level}`);
      });
    }
  });

  test("has only attributes that HTML knows, and values that mean something", () => {
    const faults = new Map<string, string>();
    for (const { url, html } of site.pages)
      for (const fault of findHtmlFaults(html)) faults.set(fault, url);
    assert.deepEqual([...faults], []);
  });

  test("has ids of texts that no part of the layout can have", () => {
    const texts = /(?:^| )(?:prose|alert__text|site-footer__notice|session__description)(?: |$)/;
    for (const { url, elements } of site.pages)
      for (const element of elements) {
        const id = attributeOf(element, "id");
        if (id === undefined) continue;
        const isExplanation = attributeOf(element, "class")?.startsWith("term-definition");
        const isInText = isExplanation || isWithin(element, texts);
        assert.equal(id.startsWith("text_"), isInText, `${url}: ${id}`);
      }
  });

  test("has a title of its own within its language", () => {
    const titles = new Map<string, string>();
    for (const page of site.pages) {
      const [html] = findAll(page, "html");
      const [title] = findAll(page, "title");
      assert.ok(html && title, page.url);
      const text = `${attributeOf(html, "lang")} ${page.html.match(/<title[^>]*>(.*?)<\/title>/)?.[1]}`;
      assert.equal(titles.get(text), undefined, `${page.url} and ${titles.get(text)}: ${text}`);
      titles.set(text, page.url);
    }
  });

  test("states the size of every picture, so that nothing moves when it loads", () => {
    for (const page of site.pages)
      for (const image of findAll(page, "img")) {
        const source = attributeOf(image, "src");
        assert.match(attributeOf(image, "width") ?? "", /^\d+$/, `${page.url}: ${source}`);
        assert.match(attributeOf(image, "height") ?? "", /^\d+$/, `${page.url}: ${source}`);
      }
  });

  test("shows raw HTML of its text as text", () => {
    const page = site.pages.find(({ url }) => url === "/sv/alla-satt-att-skriva/");
    assert.match(page?.html ?? "", /&lt;script&gt;alert\(/);
    assert.ok(page && findAll(page, "script").every(isNoInlineCode));
  });
});

/** Whether an element stands in another with a class. */
function isWithin({ parentNode }: Element, className: RegExp): boolean {
  if (!parentNode || !("attrs" in parentNode)) return false;
  return className.test(attributeOf(parentNode, "class") ?? "") || isWithin(parentNode, className);
}

/** Data for search engines may stand in a page; code may not: the CSP forbids it. */
function isNoInlineCode(script: Element): boolean {
  return attributeOf(script, "type") === "application/ld+json" || script.childNodes.length === 0;
}
