import assert from "node:assert/strict";
import { describe, test } from "node:test";
import sharp from "sharp";
import { encodeBare, encodePicture } from "../../../src/outputs/pictures/encode-picture.ts";
import { isBare } from "../../../src/outputs/pictures/is-bare.ts";
import { pictureTypes } from "../../../src/routes/picture-sources.ts";
import { colourAt, privateDataIn, withPrivateData } from "./photograph.ts";

const middle = { x: 0.5, y: 0.5 };

/** A surface of one colour. */
function surface(background: string, width = 400) {
  return sharp({ create: { width, height: 300, channels: 4, background } });
}

function assertNear(colour: readonly number[], expected: readonly number[], most = 6): void {
  const far = colour.filter((part, index) => Math.abs(part - (expected[index] ?? 0)) > most);
  assert.deepEqual(far, [], `${colour} is not ${expected}`);
}

for (const type of pictureTypes) {
  describe(`a picture made as ${type}`, () => {
    test("keeps what shines through", async () => {
      const original = await surface("rgba(200, 100, 50, 0.5)").png().toBuffer();
      const made = await encodePicture(original, { type, width: 240 });
      assertNear(await colourAt(made, middle), [200, 100, 50, 128]);
    });

    test("is never larger than its original", async () => {
      const original = await surface("#246", 30).png().toBuffer();
      const { width, height } = await sharp(
        await encodePicture(original, { type, width: 240 }),
      ).metadata();
      assert.deepEqual({ width, height }, { width: 30, height: 300 });
    });

    test("has the colours of a grey one, one for print, and one of wide gamut", async () => {
      const of = (colour: string) => surface(colour).removeAlpha();
      const grey = await of("#777").greyscale().jpeg().toBuffer();
      const forPrint = await of("#777").toColourspace("cmyk").jpeg().toBuffer();
      const wide = await of("rgb(180, 90, 60)").withIccProfile("p3").png().toBuffer();
      const made = (original: Uint8Array) => encodePicture(original, { type, width: 240 });
      const rgb = async (picture: Uint8Array) => (await colourAt(picture, middle)).slice(0, 3);
      assert.equal((await sharp(forPrint).metadata()).space, "cmyk");
      const [value = 0] = await rgb(await made(grey));
      assertNear([value], [0x77]);
      assertNear(await rgb(await made(forPrint)), [0x77, 0x77, 0x77], 16);
      assert.ok((await sharp(wide).metadata()).icc);
      assertNear(await rgb(await made(wide)), [180, 90, 60]);
    });

    test("is not made of what is no picture", async () => {
      await assert.rejects(encodePicture(Buffer.from("no picture"), { type, width: 240 }));
    });
  });
}

describe("a picture without what was written beside it", () => {
  for (const format of ["jpeg", "png", "webp", "avif"] as const)
    test(`stays ${format} in its size`, async () => {
      const original = await withPrivateData(
        surface("#264").removeAlpha().toFormat(format),
      ).toBuffer();
      assert.notDeepEqual(privateDataIn(original), []);
      assert.equal(isBare(original), false);
      const bare = await encodeBare(original, false);
      assert.deepEqual(privateDataIn(bare), []);
      const { exif, xmp, icc, width, format: now } = await sharp(bare).metadata();
      assert.deepEqual([exif, xmp, icc, width], [undefined, undefined, undefined, 400]);
      assert.equal(now, format === "avif" ? "heif" : format);
      assert.equal(isBare(bare), format !== "avif");
    });

  test("still moves", async () => {
    const frames = await Promise.all(
      ["#f00", "#00f"].map((colour) => surface(colour).png().toBuffer()),
    );
    for (const format of ["gif", "webp"] as const) {
      const original = await sharp(frames, { join: { animated: true } })
        .toFormat(format)
        .toBuffer();
      const { pages } = await sharp(await encodeBare(original, true)).metadata();
      assert.equal(pages, 2, format);
    }
  });

  test("is told from one with a comment, or with a film after its end", async () => {
    const plain = await surface("#264").removeAlpha().jpeg().toBuffer();
    const comment = Buffer.from([0xff, 0xfe, 0, 4, 0x48, 0x69]);
    assert.equal(isBare(plain), true);
    assert.equal(isBare(Buffer.concat([plain.subarray(0, 2), comment, plain.subarray(2)])), false);
    assert.equal(isBare(Buffer.concat([plain, Buffer.from("film")])), false);
    const png = await surface("#264").png().toBuffer();
    assert.equal(isBare(Buffer.concat([png, Buffer.from("film")])), false);
  });
});
