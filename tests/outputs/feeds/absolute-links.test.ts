import assert from "node:assert/strict";
import { test } from "node:test";
import { withAbsoluteLinks } from "../../../src/outputs/feeds/absolute-links.ts";

test("every size of a picture leads to the site", () => {
  const html = '<source srcset="/a/b.1-240.avif 240w, /a/b.1-480.avif 480w" sizes="100vw"/>';
  assert.equal(
    withAbsoluteLinks(html, "https://example.org/sv/nyheter/"),
    '<source srcset="https://example.org/a/b.1-240.avif 240w, https://example.org/a/b.1-480.avif 480w" sizes="100vw"/>',
  );
});

test("a link and a picture do, too, and an address on the web stays", () => {
  const html =
    '<a href="../x/">x</a><img src="/y.png"><a href="https://example.com/?a=1&amp;b=2">z</a>';
  assert.equal(
    withAbsoluteLinks(html, "https://example.org/sv/nyheter/"),
    '<a href="https://example.org/sv/x/">x</a><img src="https://example.org/y.png"><a href="https://example.com/?a=1&amp;b=2">z</a>',
  );
});
