import assert from "node:assert/strict";
import { test } from "node:test";
import rule from "../../src/checks/rules/picture-too-large.ts";
import type { MediaFile } from "../../src/model/site.ts";
import { checkedSite } from "./checked-site.ts";

const { checked } = checkedSite({});

function isFound(name: string, file: Partial<MediaFile>): boolean {
  const whole = { width: 800, height: 600, bytes: 100_000, isPicture: true, ...file };
  const site = { ...checked.site, media: new Map([[name, whole]]) };
  return [...rule.inSite({ ...checked, site })].length > 0;
}

test("a picture that moves may be neither heavy nor wider than any screen", () => {
  const raster = { digest: "0", isAnimated: true };
  assert.equal(isFound("a.gif", { raster }), false);
  assert.equal(isFound("a.gif", { raster, bytes: 1_000_001 }), true);
  assert.equal(isFound("a.gif", { raster, width: 3001 }), true);
});

test("a photograph may be as a camera saves it", () => {
  const raster = { digest: "0", isAnimated: false };
  assert.equal(isFound("a.jpg", { raster, bytes: 9_000_000, width: 6000 }), false);
});

test("a drawing may be as wide as it wants", () => {
  assert.equal(isFound("a.svg", { width: 9000 }), false);
  assert.equal(isFound("a.SVG", { bytes: 500_001 }), true);
});

test("films and documents are no pictures", () => {
  assert.equal(
    isFound("a.mp4", { bytes: 9_000_000, width: 0, height: 0, isPicture: false }),
    false,
  );
});
