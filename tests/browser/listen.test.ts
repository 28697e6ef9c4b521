import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "puppeteer-core";
import { hasFocus } from "./has-focus.ts";
import {
  clickStart,
  goTo,
  highlighted,
  isSeen,
  listenOn,
  news,
  next,
  readToTheEnd,
  start,
  statusOf,
  textOf,
  toggle,
} from "./listening.ts";
import { endSpeech, giveVoices, spoken, spokenAt, swedishVoice } from "./stub-speech.ts";
import { pressAndFollow, tabTo, type Visit, withReferenceSite } from "./visit.ts";

const visit = withReferenceSite();
const listenTo = (path: string, options: Visit = {}) => listenOn(visit(path, options));

const withEnglish = "/sv/dokument/verksamhetsplan-och-budget-2013/sida-25/";
const withTables = "/sv/planer/verksamhetsplan-och-budget-2013/omraden/kommunikationer/";

describe("listening", () => {
  test("reads sentence after sentence, and neither menus nor buttons", async () => {
    const page = await listenTo(news.sv);
    const said = await readToTheEnd(page);
    const heading = await page.$eval("h1", ({ textContent }) => textContent);
    assert.equal(said[0], heading);
    assert.ok(said.includes("Utvecklingen ska vara hållbar och möta samhällets utmaningar."));
    assert.ok(said.some((text) => text.includes("Europeiska unionens strukturfonder")));
    assert.ok(said.some((text) => text.includes("Åren 2023 till 2027 ska")));
    const picture = await page.$eval("main figure img", ({ alt }) => alt);
    assert.ok(said.includes(`Bild: ${picture}`), said.join("\n"));
    assert.ok(!said.some((text) => /Lyssna|Hastighet|Kopiera|Meny/.test(text)), said.join("\n"));
    assert.ok(said.every((text) => text.length <= 200));
  });

  test("pauses, goes on with the same sentence, and tells its state", async () => {
    for (const [path, pause, resume] of [
      [news.sv, "Pausa", "Fortsätt"],
      [news.en, "Pause", "Continue"],
    ] as const) {
      const page = await listenTo(path);
      assert.equal(await hasFocus(page, toggle), true, "the focus is in the player");
      assert.equal(await textOf(page, toggle), pause);
      await endSpeech(page);
      const second = await spokenAt(page, 2);
      await page.keyboard.press("Enter");
      assert.equal(await textOf(page, toggle), resume);
      assert.match(await statusOf(page), /paus/i);
      assert.equal(await hasFocus(page, toggle), true, "the focus stays");
      await page.keyboard.press("Space");
      assert.deepEqual(await spokenAt(page, 3), second);
      assert.equal(await textOf(page, toggle), pause);
    }
  });

  test("goes to the next sentence and back by keyboard", async () => {
    const page = await listenTo(news.sv);
    const first = await spokenAt(page, 1);
    await tabTo(page, next);
    await page.keyboard.press("Enter");
    const second = await spokenAt(page, 2);
    assert.notEqual(second.text, first.text);
    await page.focus("[data-do='previous']");
    await page.keyboard.press("Enter");
    assert.deepEqual(await spokenAt(page, 3), first);
  });

  test("ends by Escape, by Stop and by the button that began it", async () => {
    const ways: readonly ((page: Page) => Promise<void>)[] = [
      (page) => page.keyboard.press("Escape"),
      (page) => page.click("[data-do='stop']"),
      (page) => clickStart(page),
    ];
    for (const end of ways) {
      const page = await listenTo(news.sv);
      assert.equal(await highlighted(page), (await spokenAt(page, 1)).text);
      await end(page);
      assert.equal(await isSeen(page, toggle), false, "the player is closed");
      assert.equal(await hasFocus(page, start), true, "the focus is back");
      assert.equal(await highlighted(page), undefined);
      assert.match(await statusOf(page), /avslutad/);
      assert.equal((await spoken(page)).length, 1);
      await clickStart(page);
      assert.equal((await spokenAt(page, 2)).text, (await spokenAt(page, 1)).text);
    }
  });

  test("falls silent when the visitor leaves the page", async () => {
    const page = await listenTo(news.sv);
    await page.evaluate(() => sessionStorage.clear());
    await page.focus("header a[hreflang='en']");
    await pressAndFollow(page, "Enter");
    assert.equal(await page.evaluate(() => sessionStorage.getItem("cancelled")), news.sv);
  });

  test("keeps the speed that was chosen, and nothing else, on the device", async () => {
    const page = await listenTo(news.sv);
    assert.equal((await spokenAt(page, 1)).rate, 1);
    assert.equal(await page.evaluate(() => localStorage.length), 0);
    await page.select("listen-player select", "1.5");
    assert.equal((await spokenAt(page, 2)).rate, 1.5);
    assert.deepEqual(await page.evaluate(() => ({ ...localStorage })), { "listen-speed": "1.5" });
    await page.reload({ waitUntil: "load" });
    await tabTo(page, start);
    await page.keyboard.press("Enter");
    assert.equal((await spokenAt(page, 1)).rate, 1.5);
    assert.equal(await page.$eval("listen-player select", ({ value }) => value), "1.5");
    await page.evaluate(() => localStorage.clear());
  });
});

describe("each passage", () => {
  test("is read with the voice of its own language", async () => {
    const page = await listenTo(withEnglish);
    const before = await goTo(page, "utveckla och etablera");
    const { length } = await spoken(page);
    await endSpeech(page);
    const english = await spokenAt(page, length + 1);
    await endSpeech(page);
    const after = await spokenAt(page, length + 2);
    assert.deepEqual([before.lang, before.voice], ["sv", "Swedish"]);
    assert.deepEqual(english, { text: "Science Park", lang: "en", voice: "English", rate: 1 });
    assert.deepEqual([after.lang, after.voice], ["sv", "Swedish"]);
    assert.match(after.text, /^systemet, med finansiering/);
  });

  test("keeps its language where the voice of the page must read it", async () => {
    const page = await visit(withEnglish);
    await giveVoices(page, swedishVoice);
    await clickStart(page);
    await goTo(page, "utveckla och etablera");
    const { length } = await spoken(page);
    await endSpeech(page);
    const { text, lang, voice } = await spokenAt(page, length + 1);
    assert.deepEqual([text, lang, voice], ["Science Park", "en", "Swedish"]);
  });
});

test("tables are read row by row, with the header of each column", async () => {
  const page = await listenTo(withTables);
  const said = await readToTheEnd(page);
  const row = said.indexOf("Mått: Utgångsläge");
  assert.ok(row > 0, said.join("\n"));
  assert.equal(said[row - 1], "Målet i siffror: Dödade i vägtrafiken");
  assert.match(said[row + 1] ?? "", /^Värde: 11 personer \(2011\)/);
  assert.match(said[row + 2] ?? "", /^Källa: Verksamhetsplan/);
});
