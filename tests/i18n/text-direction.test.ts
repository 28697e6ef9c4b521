import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { directionOf, withDirections } from "../../src/i18n/text-direction.ts";

describe("the direction of a language", () => {
  for (const [tag, direction] of [
    ["sv", "ltr"],
    ["ar", "rtl"],
    ["fa-AF", "rtl"],
    ["he", "rtl"],
    ["ckb", "rtl"],
    ["ku", "ltr"],
    ["az-Arab", "rtl"],
    ["so", "ltr"],
    ["ar-Latn", "ltr"],
    ["no language at all", "ltr"],
  ] as const)
    test(`is that of its script: ${tag}`, () => assert.equal(directionOf(tag), direction));
});

describe("the passages of a page", () => {
  test("say their direction where the page has both", () => {
    assert.equal(
      withDirections('<html lang="ar" dir="rtl"><p lang="sv">Hej.</p><i lang="fa">ب</i></html>'),
      '<html lang="ar" dir="rtl"><p lang="sv" dir="ltr">Hej.</p><i lang="fa" dir="rtl">ب</i></html>',
    );
    assert.equal(
      withDirections('<p lang="sv">Hej <span lang="ar">مرحبا</span></p>'),
      '<p lang="sv" dir="ltr">Hej <span lang="ar" dir="rtl">مرحبا</span></p>',
    );
  });

  test("say nothing of it where all are written in the same one", () => {
    for (const html of [
      '<html lang="sv" dir="ltr"><p lang="en">Hi</p><a hreflang="ar" href="/ar/">x</a></html>',
      '<html lang="ar" dir="rtl"><p lang="fa">ب</p></html>',
    ])
      assert.equal(withDirections(html), html);
  });
});
