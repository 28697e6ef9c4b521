import assert from "node:assert/strict";
import { test } from "node:test";
import { isSizeOf, sourcesOf } from "../../src/routes/picture-sources.ts";

const raster = { digest: "0123456789abcdef", isAnimated: false };
const media = { width: 600, height: 400, bytes: 90_000, isPicture: true, raster };

test("a photograph has the widths below its own, and its own", () => {
  const sources = sourcesOf("people/åsa öberg.jpg", media);
  assert.deepEqual(
    sources.map(({ url }) => url.replace(/\.\d+-/, ".R-")),
    [240, 480, 600, 240, 480, 600].map(
      (width, index) =>
        `/assets/pictures/%C3%A5sa%20%C3%B6berg.0123456789ab.R-${width}.${index < 3 ? "avif" : "webp"}`,
    ),
  );
});

test("a photograph is never made larger", () => {
  const widest = (width: number) => sourcesOf("a.jpg", { ...media, width }).at(-1)?.width;
  assert.deepEqual([300, 480, 1921, 4000].map(widest), [300, 480, 1920, 1920]);
});

test("drawings, films and what moves have no sizes, and tiny pictures need none", () => {
  const { raster: _, ...drawing } = media;
  const moving = { ...media, raster: { ...raster, isAnimated: true } };
  const tiny = { ...media, width: 96, bytes: 4000 };
  assert.deepEqual(
    [drawing, moving, tiny].flatMap((one) => sourcesOf("a.png", one)),
    [],
  );
});

test("the sizes of a file are known by its address", () => {
  const [first] = sourcesOf("people/åsa öberg.jpg", media);
  assert.ok(isSizeOf(first?.url ?? "", "/media/people/%C3%A5sa%20%C3%B6berg.jpg"));
  assert.ok(!isSizeOf(first?.url ?? "", "/media/people/%C3%A5sa.jpg"));
});
