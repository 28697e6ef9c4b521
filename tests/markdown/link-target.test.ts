import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isAllowedPictureTarget, problemOfLinkTarget } from "../../src/markdown/link-target.ts";
import { kinds } from "./markdown-fixture.ts";

describe("a link may lead", () => {
  const allowed = [
    ...["https://example.org", "http://example.org/a?b#c", "mailto:a@b.se", "tel:112"],
    ...["https://exämple.org/å%20ä", "mailto:a@b.se,c@d.se?subject=x", "tel:+46155245739"],
    ...["page:about", "section:news", "contact:kim-ek", "organisation:a", "programme:a"],
    ...["priority:P1", "priorities:a", "../about.md", "about.md#mal", "#mal", "/sv/feed.xml", "/"],
    ...[
      "../media/a.pdf",
      "a.PDF",
      "../media/plan för år.xlsx",
      "../media/a.pdf#page=2",
      "/media/a.zip",
    ],
  ];
  for (const target of allowed) {
    test(`to ${target}`, () => assert.equal(problemOfLinkTarget(target, kinds), undefined));
  }
});

describe("a link may not lead", () => {
  const refused = [
    ...["javascript:x", "JavaScript:x", "java\nscript:x", "\u0001javascript:x", " javascript:x"],
    ...["data:text/html,x", "vbscript:x", "file:///a", "ftp://a.se", "blob:x", "skype:a"],
    ...["//example.org", "/\\example.org", "\\\\example.org", "https:example.org", "https://"],
    ...[
      "",
      "#",
      "page:",
      "about",
      "about.html",
      "../a.exe",
      "../a.pdf?b",
      "..//../a.docm",
      "www.example.org",
      "?a=b",
      "a.md?b",
    ],
  ];
  for (const target of refused) {
    test(`to ${JSON.stringify(target)}`, () =>
      assert.notEqual(problemOfLinkTarget(target, kinds), undefined));
  }
});

describe("a link is refused with the reason", () => {
  const reasons: Readonly<Record<string, string>> = {
    "HTTPS://example.org": "scheme-in-capitals",
    "Contact:vera": "scheme-in-capitals",
    "PAGE:about": "scheme-in-capitals",
    "https://user:secret@example.org/": "address-with-password",
    "https://user@example.org/": "address-with-password",
    "https://example.org/a b": "not-a-web-address",
    "https://example.org/a\tb": "refused-link",
    "https://example.org/\nSet-Cookie: a": "refused-link",
    "https://example.org\\a": "refused-link",
    "https://example.org/\u202egpj": "refused-link",
    "https://example.org/\ud800": "refused-link",
    "https://": "not-a-web-address",
    "mailto:x": "not-an-email-address",
    "mailto:a@b.se,x": "not-an-email-address",
    "tel:abc": "not-a-telephone",
    "tel:11": "not-a-telephone",
    "tel:+4615524573912345": "not-a-telephone",
    "page:": "refused-link",
  };
  for (const [target, reason] of Object.entries(reasons))
    test(JSON.stringify(target), () => assert.equal(problemOfLinkTarget(target, kinds), reason));
});

test("a picture comes from a path of the site", () => {
  for (const target of ["a.svg", "../../media/a.svg", "/media/a b.svg"]) {
    assert.equal(isAllowedPictureTarget(target), true, target);
  }
  for (const target of [
    "",
    "//a.se/b.svg",
    "https://a.se/b.svg",
    "data:image/png;base64,x",
    "\\a",
  ]) {
    assert.equal(isAllowedPictureTarget(target), false, target);
  }
});
