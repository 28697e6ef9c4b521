import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { WrittenLink } from "../../../src/markdown/markdown-environment.ts";
import { problemCodesOf, render } from "../markdown-fixture.ts";

describe("a link", () => {
  test("leads where the environment says, with the languages it gives", () => {
    const resolveLink = ({ target }: WrittenLink) => ({
      href: `/x?${target}&b`,
      lang: "en",
      hreflang: "fi",
    });
    assert.equal(
      render("[a](page:c)", { resolveLink }),
      '<p><a href="/x?page:c&amp;b" lang="en" hreflang="fi">a</a></p>\n',
    );
  });

  test("opens in the same window and has no tooltip", () => {
    assert.equal(
      render('[a](https://example.org/ "b")'),
      '<p><a href="https://example.org/">a</a></p>\n',
    );
  });

  test("is only its text when it is refused", () => {
    assert.equal(render("[*a*](javascript:b) <data:c>"), "<p><em>a</em> data:c</p>\n");
  });

  test("is left out when it says nothing", () => {
    assert.equal(render("a[](page:b)"), "<p>a</p>\n");
  });

  test("does not hold another one", () => {
    assert.equal(
      render("[a <https://b.se>](page:c)"),
      '<p><a href="page:c">a https://b.se</a></p>\n',
    );
  });

  test("to a telephone keeps its number on one line", () => {
    assert.equal(
      render("[0155-24 57](tel:+4615524)"),
      '<p><a href="tel:+4615524" class="nobr">0155-24 57</a></p>\n',
    );
  });

  test("to a file ends with what is said of the file", () => {
    const html = render("[*Planen*](../media/plan.pdf){lang=EN-gb} [b](/media/b.csv)", {
      resolveLink: ({ target, language }) => ({ href: target, hreflang: language }),
      describeLink: ({ target, text, language }) => ` <${target} ${text} ${language}>`,
    });
    assert.equal(
      html,
      '<p><a href="../media/plan.pdf" hreflang="en-GB"><em>Planen</em> &lt;../media/plan.pdf Planen en-GB&gt;</a> ' +
        '<a href="/media/b.csv">b &lt;/media/b.csv b undefined&gt;</a></p>\n',
    );
  });

  test("to a file takes a language and nothing else, and no other link takes one", () => {
    const codes = (list: string, target = "a.pdf") => problemCodesOf(`[a](${target})${list}`);
    assert.deepEqual(codes("{lang=sv}"), []);
    assert.deepEqual(codes("{lang=svenska}"), ["invalid-language-tag"]);
    assert.deepEqual(codes("{.big}"), ["attribute-not-allowed"]);
    assert.deepEqual(codes("{lang=sv}", "page:about"), ["attribute-not-allowed"]);
  });

  test("cannot break out of its attribute", () => {
    const html = render("[a](b)", { resolveLink: () => ({ href: '"><script>' }) });
    assert.doesNotMatch(html, /<script>/);
  });
});
