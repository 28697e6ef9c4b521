import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import sharp from "sharp";
import { findActiveSvg } from "../../src/checks/find-active-svg.ts";
import type { Fault } from "../../src/model/fault.ts";
import { measureMedia } from "../../src/model/measure-media.ts";
import { fixtureRoot } from "../roots.ts";
import { seed } from "../seed.ts";
import { assertTold } from "./fuzz/assert-told.ts";

const drawn = sharp({ create: { width: 5, height: 4, channels: 3, background: "#347" } });
const pictures: Readonly<Record<string, Uint8Array>> = {
  "a.svg": readFileSync(join(fixtureRoot, "src/content/media/aurora.svg")),
  "a.png": await drawn.clone().png().toBuffer(),
  "a.jpg": await drawn.clone().jpeg().toBuffer(),
  "a.webp": await drawn.clone().webp().toBuffer(),
  "a.avif": await drawn.clone().avif().toBuffer(),
  "a.gif": await drawn.clone().gif().toBuffer(),
};

describe("a picture of any bytes has a size, or is a fault", () => {
  for (const [file, whole] of Object.entries(pictures)) {
    test(`${file}, cut off at every length`, () => {
      for (let length = 0; length <= whole.length; length += 1) check(file, whole.slice(0, length));
      assert.ok(measureMedia(file, whole, ({ code }) => assert.fail(code))?.isPicture);
    });

    test(`${file}, with bytes that are not its own`, () => {
      const place = fc.nat({ max: whole.length - 1 });
      const changes = fc.array(fc.tuple(place, fc.constantFrom(0, 1, 0x7f, 0x80, 0xff)), {
        minLength: 1,
        maxLength: 8,
      });
      fc.assert(
        fc.property(changes, (all) => {
          const bytes = Uint8Array.from(whole);
          for (const [at, byte] of all) bytes[at] = byte;
          check(file, bytes);
        }),
        { seed, numRuns: 300 },
      );
    });
  }

  test("bytes of no picture at all", () => {
    const files = fc.constantFrom(...Object.keys(pictures), "a.pdf", "a.mp4", "a.tiff", "a");
    fc.assert(fc.property(files, fc.uint8Array({ maxLength: 200 }), check), { seed, numRuns: 500 });
  });
});

/** The orientations of EXIF: from 5 on, the camera lay on its side. */
const held = [1, 2, 3, 4, 5, 6, 7, 8];

describe("a picture is as wide and as high as it is shown", () => {
  for (const type of ["jpeg", "png", "webp", "avif"] as const)
    test(`${type}, however the camera was held`, async () => {
      for (const orientation of held) {
        const bytes = await drawn.clone().withMetadata({ orientation })[type]().toBuffer();
        const shown = await sharp(bytes).autoOrient().toBuffer({ resolveWithObject: true });
        const found = measureMedia(`a.${type}`, bytes, ({ code }) => assert.fail(code));
        const { width, height } = shown.info;
        assert.deepEqual([found?.width, found?.height], [width, height], String(orientation));
        assert.equal(width < height, orientation >= 5, `orientation ${orientation} of sharp`);
      }
    });
});

function check(file: string, bytes: Uint8Array): void {
  const faults: Fault[] = [];
  const measured = measureMedia(file, bytes, (fault) => faults.push(fault));
  assertTold(faults);
  assert.equal(faults.length, measured ? 0 : 1);
  if (!measured?.isPicture) return;
  for (const size of [measured.width, measured.height])
    assert.ok(Number.isFinite(size) && size > 0, `${file}: ${size}`);
  if (file.endsWith(".svg")) findActiveSvg(new TextDecoder().decode(bytes));
}
