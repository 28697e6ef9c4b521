import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { reduceColours } from "../../../src/outputs/share-pictures/reduce-colours.ts";

const opaque = (colours: readonly number[]) => Uint32Array.from(colours, (one) => one + 0xff000000);

/** The colours of the pixels of a picture with its colours reduced. */
function reduced(colours: readonly number[], limit: number, width = colours.length) {
  const height = colours.length / width;
  const { palette, rows } = reduceColours({ width, height, pixels: opaque(colours) }, limit);
  const indexes = [...rows].filter((_, at) => at % (width + 1) !== 0);
  return { palette, colours: indexes.map((index) => palette[index]) };
}

describe("reduceColours", () => {
  test("keeps the colours of a picture that has few", () => {
    const colours = [1, 1, 2, 3, 3, 0xffffff];
    const { palette, colours: shown } = reduced(colours, 4, 3);
    assert.deepEqual(shown, colours);
    assert.equal(palette.length, 4);
  });

  test("keeps the most frequent colour of those that it joins", () => {
    assert.deepEqual(
      reduced([0x10, 0x10, 0x11, 0xf0, 0xf1, 0xf1], 2).colours,
      [0x10, 0x10, 0x10, 0xf1, 0xf1, 0xf1],
    );
  });

  test("never has more colours than it may, and gives the same for the same", () => {
    const picture = fc.array(fc.integer({ min: 0, max: 0xffffff }), {
      minLength: 1,
      maxLength: 99,
    });
    fc.assert(
      fc.property(picture, fc.integer({ min: 1, max: 40 }), (colours, limit) => {
        const first = reduced(colours, limit);
        assert.ok(first.palette.length <= limit);
        assert.ok(
          first.colours.every((colour) => colour !== undefined && colours.includes(colour)),
        );
        assert.deepEqual(reduced(colours, limit), first);
      }),
    );
  });
});
