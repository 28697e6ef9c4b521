import assert from "node:assert/strict";
import { describe, it } from "node:test";
import { htmlOnHost } from "../../src/routes/html-on-host.ts";

function assertLed(before: string, after: string): void {
  assert.equal(htmlOnHost(before, "/pr-12/"), after);
}

describe("htmlOnHost", () => {
  it("leads links, forms, pictures and what behaviours are told to where the site stands", () => {
    for (const [tag, name] of [
      ["a", "href"],
      ["img", "src"],
      ["form", "action"],
      ["button", "formaction"],
      ["video", "poster"],
      ["blockquote", "cite"],
      ["object", "data"],
      ["site-search", "data-index"],
    ])
      assertLed(`<${tag} class="a" ${name}="/a/b.c">`, `<${tag} class="a" ${name}="/pr-12/a/b.c">`);
  });

  it("leads each of the sources of a picture", () => {
    assertLed(
      '<source srcset="/a,b.webp 1x, /c.webp 2x, https://a.example/d 3x" imagesrcset="/e">',
      '<source srcset="/pr-12/a,b.webp 1x, /pr-12/c.webp 2x, https://a.example/d 3x" imagesrcset="/pr-12/e">',
    );
  });

  it("leads a page that leads on", () => {
    assertLed(
      '<meta http-equiv="refresh" content="0; url=/sv/"/>',
      '<meta http-equiv="refresh" content="0; url=/pr-12/sv/"/>',
    );
  });

  it("leaves what leads elsewhere, and what is no address", () => {
    for (const html of [
      '<a href="https://a.example/">',
      '<a href="//a.example/">',
      '<a href="#main"><a href="../a/"><a href="?at=/b/">',
      '<img alt="/a/" title="/b/"><meta content="/c/"><option value="/d/">',
      "<code>&lt;a href=&quot;/a/&quot;&gt;</code>",
      '<script type="application/ld+json">{"text":" href=\\"/a/\\""}</script>',
    ])
      assertLed(html, html);
  });

  it("changes nothing of a site at the top of its host", () => {
    const html = '<a href="/sv/">';
    assert.equal(htmlOnHost(html), html);
    assert.equal(htmlOnHost(html, "/"), html);
  });
});
