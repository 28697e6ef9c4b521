import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  clickStart,
  highlighted,
  isMarkInView,
  isSeen,
  listenOn,
  news,
  next,
  textOf,
  toggle,
} from "./listening.ts";
import { endSpeech, giveVoices, spokenAt, swedishVoice } from "./stub-speech.ts";
import { type Visit, withReferenceSite } from "./visit.ts";

const visit = withReferenceSite();
const listenTo = (path: string, options: Visit = {}) => listenOn(visit(path, options));

describe("the sentence that is read", () => {
  test("is marked and kept in view", async () => {
    for (const width of [320, 1280]) {
      const page = await listenTo(news.sv, { width });
      for (let count = 2; count <= 25; count++) {
        await page.click(next);
        const { text } = await spokenAt(page, count);
        // A picture is marked too, and has no text.
        assert.ok((await highlighted(page)) !== undefined, text);
        assert.equal(await isMarkInView(page), true, text);
      }
    }
  });

  test("does not draw back a visitor who scrolls elsewhere, until it is in view again", async () => {
    const page = await listenTo(news.sv, { width: 360 });
    await page.mouse.move(100, 300);
    await page.mouse.wheel({ deltaY: 2000 });
    await page.waitForFunction(() => scrollY > 1000);
    const place = await page.evaluate(() => scrollY);
    await endSpeech(page);
    await spokenAt(page, 2);
    assert.equal(await page.evaluate(() => scrollY), place);
    await page.click(next);
    await spokenAt(page, 3);
    assert.equal(await isMarkInView(page), true, "a press asks for the sentence");
  });
});

describe("a voice", () => {
  test("that is lost is replaced by another of its language", async () => {
    const page = await visit(news.sv);
    await giveVoices(page, swedishVoice, { name: "Second", lang: "sv" });
    await clickStart(page);
    const first = await spokenAt(page, 1);
    await endSpeech(page, "synthesis-failed");
    const again = await spokenAt(page, 2);
    assert.equal(again.text, first.text);
    assert.notEqual(again.voice, first.voice);
  });

  test("that is lost and was the only one is told of, and the player stays to be used", async () => {
    const page = await visit(news.sv);
    await giveVoices(page, swedishVoice);
    await clickStart(page);
    await spokenAt(page, 1);
    await endSpeech(page, "voice-unavailable");
    await page.waitForSelector("[data-when='failed']:not([hidden])");
    assert.equal(await isSeen(page, "p[data-when='failed']"), true);
    assert.equal(await textOf(page, toggle), "Fortsätt");
  });

  test("that the browser forbids is told of", async () => {
    const page = await listenTo(news.en);
    await endSpeech(page, "not-allowed");
    assert.equal(await isSeen(page, "p[data-when='blocked']"), true);
    await page.click(toggle);
    await spokenAt(page, 2);
    assert.equal(await isSeen(page, "p[data-when='blocked']"), false);
  });

  test("that is taken by something else is given back when the visitor goes on", async () => {
    const page = await listenTo(news.sv);
    await endSpeech(page, "interrupted");
    assert.equal(await textOf(page, toggle), "Fortsätt");
    await page.click(toggle);
    assert.equal((await spokenAt(page, 2)).text, (await spokenAt(page, 1)).text);
  });
});
