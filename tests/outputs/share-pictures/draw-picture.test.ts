import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, describe, test } from "node:test";
import { createCanvas, loadImage } from "@napi-rs/canvas";
import { imageSize } from "image-size";
import { type Draw, openEasel } from "../../../src/outputs/share-pictures/draw-picture.ts";
import {
  paintGround,
  registerTypeface,
  writeWords,
} from "../../../src/outputs/share-pictures/paint.ts";
import { sharePictureSize } from "../../../src/routes/share-picture.ts";
import { colourIn, colours, drawingOf, fonts } from "./drawings.ts";

const { width, height } = sharePictureSize;
const site = drawingOf().words.site;

/** A sign of more colours than a picture has. */
const manyColours = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="72" height="72">
  <linearGradient id="a" x2="1" y2="1"><stop stop-color="#f00"/><stop offset=".5" stop-color="#ff0"/>
  <stop offset="1" stop-color="#00f"/></linearGradient><rect width="72" height="72" fill="url(#a)"/></svg>`);

let draw: Draw;

before(async () => {
  registerTypeface(await Promise.all(fonts.map((font) => readFile(font))));
  draw = await openEasel();
});

describe("a picture for sharing", () => {
  test("is as large as social networks ask for, and light", () => {
    const title = "Region och länsstyrelse stärker samverkan för ett hållbart Norrsken";
    const picture = draw(drawingOf({ title }));
    assert.deepEqual(imageSize(picture), { width, height, type: "png" });
    assert.ok(picture.length < 30_000, `${picture.length} bytes`);
  });

  test("has surfaces in exactly the colours of the site", async () => {
    const colourAt = await colourIn(draw(drawingOf()));
    assert.equal(colourAt(600, 12), colours.theme);
    assert.equal(colourAt(600, 60), colours.ground);
    assert.equal(colourAt(1190, 480), colours.hill);
    assert.equal(colourAt(10, 620), colours.tint);
  });

  test("shows the same as a drawing in all colours", async () => {
    for (const logo of [undefined, manyColours]) {
      const drawing = drawingOf({ title: "Jämställda Ýrsa går på övning i Łódź", day: "1 juni" });
      const one = await colourIn((await openEasel(logo))(drawing));
      const context = createCanvas(width, height).getContext("2d");
      paintGround(context, { site, colours, sign: logo && (await loadImage(logo)) });
      writeWords(context, drawing.words, colours);
      const other = await colourIn(context.canvas.toBuffer("image/png"));
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
          const far = distance(one(x, y), other(x, y));
          assert.ok(far <= 16, `${one(x, y)} for ${other(x, y)} at ${x}, ${y}`);
        }
    }
  });

  test("has the sign of the body in its own proportions", async () => {
    const sign = (size: string) =>
      Buffer.from(
        `<svg xmlns="http://www.w3.org/2000/svg" ${size}><rect width="100%" height="100%" fill="#cc0000"/></svg>`,
      );
    const colourAt = async (size: string) =>
      colourIn((await openEasel(sign(size)))(drawingOf({ site: "" })));
    const wide = await colourAt('width="640" height="160"');
    assert.equal(wide(84, 550), "#cc0000");
    assert.equal(wide(364, 550), "#cc0000");
    assert.equal(wide(372, 550), colours.tint);
    const long = await colourAt('width="1280" height="160"');
    assert.equal(long(364, 550), "#cc0000");
    assert.equal(long(364, 520), colours.tint);
    const high = await colourAt('viewBox="0 0 30 60"');
    assert.equal(high(112, 550), "#cc0000");
    assert.equal(high(124, 550), colours.tint);
  });

  test("is of the same bytes for the same words, whatever was drawn before", async () => {
    const first = draw(drawingOf());
    draw(drawingOf({ title: "Annat", site: "Någon annan" }));
    assert.deepEqual(draw(drawingOf()), first);
    assert.deepEqual((await openEasel())(drawingOf()), first);
  });

  test("holds titles of no letters, and of more than there is room for", async () => {
    for (const title of ["", "Förvaltningsövergripande ".repeat(40), "Å".repeat(500)]) {
      const colourAt = await colourIn(draw(drawingOf({ title })));
      for (let y = 30; y < 470; y++) assert.equal(colourAt(width - 40, y), colours.ground);
    }
  });
});

/** How much two colours differ at most in red, green or blue. */
function distance(one: string, other: string): number {
  const differences = [1, 3, 5].map(
    (at) =>
      Number.parseInt(one.slice(at, at + 2), 16) - Number.parseInt(other.slice(at, at + 2), 16),
  );
  return Math.max(...differences.map(Math.abs));
}
