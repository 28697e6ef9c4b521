import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { filmSeconds } from "../../../src/model/attachments/film-length.ts";
import { fixtureRoot } from "../../roots.ts";

const film = readFileSync(join(fixtureRoot, "src/content/media/films/about.webm"));

/** A box of MP4: its size, its name and what it holds. */
function box(name: string, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const head = Buffer.alloc(8);
  head.writeUInt32BE(content.length + 8);
  head.write(name, 4, "latin1");
  return Buffer.concat([head, content]);
}

/** The header of a movie, in the short form of its times or in the long one. */
function header(parts: number, length: number, isLong = false): Buffer {
  const content = Buffer.alloc(isLong ? 112 : 100);
  content.writeUInt8(isLong ? 1 : 0);
  content.writeUInt32BE(parts, isLong ? 20 : 12);
  if (isLong) content.writeBigUInt64BE(BigInt(length), 24);
  else content.writeUInt32BE(length, 16);
  return box("mvhd", content);
}

const type = box("ftyp", Buffer.from("isom0000", "latin1"));

describe("the length of a film", () => {
  test("stands in the header of an MP4, wherever in the file that is", () => {
    const data = box("mdat", Buffer.alloc(200));
    for (const isLong of [false, true]) {
      const movie = box("moov", header(600, 1500, isLong));
      assert.equal(filmSeconds("mp4", Buffer.concat([type, movie, data])), 2.5);
      assert.equal(filmSeconds("mp4", Buffer.concat([type, data, movie])), 2.5);
    }
  });

  test("stands in a WebM", () => {
    const seconds = filmSeconds("webm", film);
    assert.ok(seconds !== undefined && seconds >= 0.9 && seconds < 2, String(seconds));
  });

  test("is not known where the file does not say it, or ends before that", () => {
    assert.equal(filmSeconds("mp4", type), undefined);
    assert.equal(
      filmSeconds("mp4", Buffer.concat([type, box("moov", header(0, 1500))])),
      undefined,
    );
    const movie = Buffer.concat([type, box("moov", header(600, 1500))]);
    for (let end = 0; end < movie.length; end += 1)
      assert.doesNotThrow(() => filmSeconds("mp4", movie.subarray(0, end)));
    for (let end = 0; end < 400; end += 1)
      assert.doesNotThrow(() => filmSeconds("webm", film.subarray(0, end)));
  });
});
