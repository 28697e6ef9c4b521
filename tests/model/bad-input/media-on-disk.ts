import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fixtureRoot } from "../../roots.ts";
import { type BadFile, text } from "./bad-file.ts";

const portrait = readFileSync(join(fixtureRoot, "src/content/media/portrait.png"));

/** A PNG whose header states a size. */
function pngOf(width: number, height: number): Buffer {
  const png = Buffer.from(portrait);
  png.writeUInt32BE(width, 16);
  png.writeUInt32BE(height, 20);
  return png;
}

const jpegHead = Buffer.from(
  "ffd8ffe000104a46494600010100000100010000ffc0000b080008000a01011100",
  "hex",
);

/** Pictures and other media that are not what they say, or that visitors could not use. */
export const badMediaOnDisk: readonly BadFile[] = [
  {
    when: "a picture is a text",
    path: "src/content/media/a.svg",
    make: text("<p>no picture</p>"),
    code: "broken-picture",
  },
  {
    when: "a picture is none for browsers",
    path: "src/content/media/a.tiff",
    make: text("II*"),
    code: "not-for-the-web",
  },
  {
    when: "a picture is HEIC, whatever its name says",
    path: "src/content/media/a.jpg",
    make: text(Buffer.from("\0\0\0\u0018ftypheic\0\0\0\0mif1heic", "latin1")),
    code: "picture-is-heic",
  },
  {
    when: "a picture is HEIC and says so",
    path: "src/content/media/a.heic",
    make: text(Buffer.from("\0\0\0\u0018ftypmif1\0\0\0\0mif1heic", "latin1")),
    code: "picture-is-heic",
  },
  {
    when: "a picture is too heavy",
    path: "src/content/media/a.jpg",
    make: text(Buffer.alloc(25_000_001)),
    code: "picture-too-heavy",
  },
  {
    when: "a picture has another type than its name",
    path: "src/content/media/a.jpg",
    make: text(portrait),
    code: "picture-misnamed",
  },
  {
    when: "a document is none",
    path: "src/content/media/a.docx",
    make: text("<html>"),
    code: "attachment-misnamed",
  },
  {
    when: "a table is empty",
    path: "src/content/media/a.csv",
    make: text(""),
    code: "attachment-empty",
  },
  {
    when: "the letters of a table cannot be told",
    path: "src/content/media/a.csv",
    make: text(Buffer.from("namn;\xe5r", "latin1")),
    code: "not-utf-8",
  },
  {
    when: "captions are none",
    path: "src/content/media/a.vtt",
    make: text("1\n00:00:01,000 --> 00:00:02,000\nHej!\n"),
    code: "captions-not-webvtt",
  },
  {
    when: "captions have no caption",
    path: "src/content/media/a.vtt",
    make: text("WEBVTT\n"),
    code: "captions-without-cue",
  },
  {
    when: "the times of a caption cannot be read",
    path: "src/content/media/a.vtt",
    make: text("WEBVTT\n\n00:01,000 --> 00:02,000\nHej!\n"),
    code: "caption-times",
  },
  {
    when: "a caption ends before it begins",
    path: "src/content/media/a.vtt",
    make: text("WEBVTT\n\n00:03.000 --> 00:02.000\nHej!\n"),
    code: "caption-order",
  },
  {
    when: "a caption has no text",
    path: "src/content/media/a.vtt",
    make: text("WEBVTT\n\n00:01.000 --> 00:02.000\n"),
    code: "caption-without-text",
  },
  {
    when: "the letters of captions cannot be told",
    path: "src/content/media/a.vtt",
    make: text(Buffer.from("WEBVTT\n\n00:01.000 --> 00:02.000\n\xe5\n", "latin1")),
    code: "not-utf-8",
  },
  {
    when: "captions are empty",
    path: "src/content/media/a.vtt",
    make: text(""),
    code: "attachment-empty",
  },
  {
    when: "a typeface is none",
    path: "src/content/media/a.woff2",
    make: text("<html>"),
    code: "attachment-misnamed",
  },
  {
    when: "a picture has no width",
    path: "src/content/media/a.png",
    make: text(pngOf(0, 6)),
    code: "picture-without-size",
  },
  {
    when: "a PNG is cut off",
    path: "src/content/media/a.png",
    make: text(portrait.subarray(0, -12)),
    code: "picture-cut-off",
  },
  {
    when: "a JPEG is cut off",
    path: "src/content/media/a.jpg",
    make: text(jpegHead),
    code: "picture-cut-off",
  },
  {
    when: "an SVG is cut off",
    path: "src/content/media/a.svg",
    make: text('<svg viewBox="0 0 4 2"><path d="'),
    code: "picture-cut-off",
  },
  {
    when: "an SVG is not well-formed",
    path: "src/content/media/a.svg",
    make: text('<svg viewBox="0 0 4 2"><path d=1/></svg>'),
    code: "broken-drawing",
  },
  {
    when: "an SVG ends before its root does",
    path: "src/content/media/a.svg",
    make: text('<svg viewBox="0 0 4 2"><path d="M0 0"/>'),
    code: "picture-cut-off",
  },
];
