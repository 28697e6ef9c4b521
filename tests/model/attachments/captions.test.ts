import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readCaptions } from "../../../src/model/attachments/captions.ts";

/** What is found in captions: `CODE LINE`, or the second until which they go on. */
function found(text: string) {
  const read = readCaptions(text);
  return "seconds" in read ? read.seconds : read.slips.map(({ code, line }) => `${code} ${line}`);
}

const cue = (times: string, text = "Hej!") => `${times}\n${text}\n\n`;

describe("captions", () => {
  test("go on until the last one ends", () => {
    assert.equal(found(`WEBVTT\n\n${cue("00:00.000 --> 00:04.500")}`), 4.5);
    const long = cue("01:02:03.250 --> 01:02:05.000 align:start", "- Hej!\n- Hej.");
    assert.equal(found(`\uFEFFWEBVTT Filmen\r\n\r\nNOTE så här\r\n\r\n1\r\n${long}`), 3725);
  });

  test("may have hours of one figure, which browsers read", () => {
    assert.equal(found(`WEBVTT\n\n${cue("0:00:01.000 --> 1:00:02.000")}`), 3602);
  });

  test("may overlap, as where two speak at once", () => {
    const text = cue("00:00.000 --> 00:04.000") + cue("00:01.000 --> 00:02.000");
    assert.equal(found(`WEBVTT\n\n${text}`), 4);
  });

  test("in another format are told from WebVTT", () => {
    assert.deepEqual(found("1\n00:00:01,000 --> 00:00:02,000\nHej!\n"), ["captions-not-webvtt 1"]);
    assert.deepEqual(found("WEBVTTX\n"), ["captions-not-webvtt 1"]);
    assert.deepEqual(found(""), ["captions-not-webvtt 1"]);
  });

  test("with times that browsers cannot read are told of, each on its line", () => {
    for (const times of [
      "00:00:01,000 --> 00:00:02,000",
      "0:01.000 --> 0:02.000",
      "00:01 --> 00:02",
      "00:01.000 -->",
      "00:61.000 --> 01:02.000",
    ])
      assert.deepEqual(found(`WEBVTT\n\n1\n${cue(times)}`), ["caption-times 4"], times);
  });

  test("in another order than that of the film are told of", () => {
    const text = `WEBVTT\n\n${cue("00:05.000 --> 00:06.000")}${cue("00:01.000 --> 00:02.000")}`;
    assert.deepEqual(found(text), ["caption-order 6"]);
    assert.deepEqual(found(`WEBVTT\n\n${cue("00:05.000 --> 00:05.000")}`), ["caption-order 3"]);
  });

  test("without a text, or without any caption, are told of", () => {
    assert.deepEqual(found(`WEBVTT\n\n${cue("00:05.000 --> 00:06.000", "")}`), [
      "caption-without-text 3",
    ]);
    assert.deepEqual(found("WEBVTT\n\n00:01.000 --> 00:02.000"), ["caption-without-text 3"]);
    assert.deepEqual(found("WEBVTT\n\nHej!\n"), ["captions-without-cue 1"]);
  });
});
