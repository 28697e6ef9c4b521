import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isAllowedLinkTarget, isAllowedPictureTarget } from "../../src/markdown/link-target.ts";

describe("a link may lead", () => {
  const allowed = [
    ...["https://example.org", "HTTP://example.org/a?b#c", "mailto:a@b.se", "tel:+46155"],
    ...["page:about", "section:news", "contact:kim-ek", "organisation:a", "programme:a"],
    ...["priority:P1", "priorities:a", "../about.md", "about.md#mal", "#mal", "/sv/feed.xml", "/"],
  ];
  for (const target of allowed) {
    test(`to ${target}`, () => assert.equal(isAllowedLinkTarget(target), true));
  }
});

describe("a link may not lead", () => {
  const refused = [
    ...["javascript:x", "JavaScript:x", "java\nscript:x", "\u0001javascript:x", " javascript:x"],
    ...["data:text/html,x", "vbscript:x", "file:///a", "ftp://a.se", "blob:x", "skype:a"],
    ...["//example.org", "/\\example.org", "\\\\example.org", "https:example.org", "https://"],
    ...["", "#", "page:", "about", "about.html", "../a.pdf", "www.example.org", "?a=b", "a.md?b"],
  ];
  for (const target of refused) {
    test(`to ${JSON.stringify(target)}`, () => assert.equal(isAllowedLinkTarget(target), false));
  }
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
