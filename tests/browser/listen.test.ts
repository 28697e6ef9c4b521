import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "puppeteer-core";
import { auditState } from "./audit-state.ts";
import {
  changeVoices,
  endSpeech,
  englishVoice,
  giveVoices,
  spoken,
  spokenAt,
  swedishVoice,
} from "./stub-speech.ts";
import { pressAndFollow, tabTo, type Visit, withReferenceSite } from "./visit.ts";

const visit = withReferenceSite();

const news = {
  sv: "/sv/nyheter/2023/region-och-lansstyrelse-starker-samverkan/",
  en: "/en/news/2023/closer-cooperation-for-a-sustainable-sormland/",
} as const;
const withEnglish = "/sv/dokument/verksamhetsplan-och-budget-2013/sida-25/";
const withTables = "/sv/planer/verksamhetsplan-och-budget-2013/omraden/kommunikationer/";

const start = "[data-do='start']";
const toggle = "[data-do='toggle']";
const next = "[data-do='next']";

/** Opens a page on a device with both voices, and begins to listen by keyboard. */
async function listen(path: string, options: Visit = {}): Promise<Page> {
  const page = await visit(path, options);
  await giveVoices(page, swedishVoice, englishVoice);
  await tabTo(page, start);
  await page.keyboard.press("Enter");
  await spokenAt(page, 1);
  return page;
}

describe("the offer to listen", () => {
  for (const path of Object.values(news))
    test(`is made only where the device has a voice for ${path}`, async () => {
      const isSwedish = path.startsWith("/sv/");
      const [own, other] = isSwedish ? [swedishVoice, englishVoice] : [englishVoice, swedishVoice];
      const page = await visit(path);
      await giveVoices(page);
      await page.waitForFunction(() => customElements.get("listen-player"));
      assert.equal(await isSeen(page, start), false, "without voices");
      await changeVoices(page, other);
      assert.equal(await isSeen(page, start), false, "with a voice for another language");
      await changeVoices(page, { ...own, localService: false });
      assert.equal(await isSeen(page, start), false, "with a voice that sends the text elsewhere");
      await changeVoices(page, other, own);
      assert.equal(await isSeen(page, start), true, "when the voice has come");
      const label = await page.$eval(start, (button) => (button as HTMLElement).innerText.trim());
      assert.equal(label, isSwedish ? "Lyssna på sidan" : "Listen to this page");
    });

  test("is not made without scripts, nor on pages that are lists", async () => {
    const page = await visit(news.sv);
    await page.setJavaScriptEnabled(false);
    await page.reload();
    assert.equal(await isSeen(page, start), false);
    assert.equal(await (await visit("/sv/nyheter/")).$(start), null);
  });

  for (const path of [
    "/sv/om-webbplatsen/",
    "/sv/kontakter/tove-eliasson/",
    "/sv/organisationer/region-sormland/",
    "/en/events/regional-development-forum-2024/",
    "/en/priorities/accessibility-and-mobility/",
    "/sv/dokument/verksamhetsplan-och-budget-2013/",
    "/sv/dokument/verksamhetsplan-och-budget-2013/hela-dokumentet/",
    "/en/plans/activity-plan-and-budget-2013/scorecard/",
    "/en/plans/activity-plan-and-budget-2013/budget/",
  ])
    test(`is made on ${path}, which begins with its title`, async () => {
      const page = await listen(path);
      const heading = await page.$eval("h1", ({ textContent }) => textContent);
      const beginning = [await spokenAt(page, 1)];
      await page.click(next);
      beginning.push(await spokenAt(page, 2));
      assert.ok(
        beginning.some(({ text }) => heading?.includes(text)),
        JSON.stringify(beginning),
      );
    });

  test("loads nothing until it is taken", async () => {
    const page = await visit(news.sv);
    const requests: string[] = [];
    page.on("request", (request) => requests.push(new URL(request.url()).pathname));
    await giveVoices(page, swedishVoice);
    await page.waitForFunction(() => customElements.get("listen-player"));
    const before = requests.filter((path) => /\/(scripts|listen)\//.test(path));
    assert.ok(!before.some((path) => /open-player|words/.test(path)), before.join());
    requests.length = 0;
    await page.click(start);
    await spokenAt(page, 1);
    assert.ok(
      requests.some((path) => path.includes("open-player")),
      requests.join(),
    );
    assert.ok(requests.includes("/listen/words.json"), requests.join());
  });
});

describe("listening", () => {
  test("reads sentence after sentence, and neither menus nor buttons", async () => {
    const page = await listen(news.sv);
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
      const page = await listen(path);
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
    const page = await listen(news.sv);
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
      (page) => page.click(start),
    ];
    for (const end of ways) {
      const page = await listen(news.sv);
      assert.equal(await highlighted(page), (await spokenAt(page, 1)).text);
      await end(page);
      assert.equal(await isSeen(page, toggle), false, "the player is closed");
      assert.equal(await hasFocus(page, start), true, "the focus is back");
      assert.equal(await highlighted(page), undefined);
      assert.match(await statusOf(page), /avslutad/);
      assert.equal((await spoken(page)).length, 1);
      await page.click(start);
      assert.equal((await spokenAt(page, 2)).text, (await spokenAt(page, 1)).text);
    }
  });

  test("falls silent when the visitor leaves the page", async () => {
    const page = await listen(news.sv);
    await page.evaluate(() => sessionStorage.clear());
    await page.focus("header a[hreflang='en']");
    await pressAndFollow(page, "Enter");
    assert.equal(await page.evaluate(() => sessionStorage.getItem("cancelled")), news.sv);
  });

  test("keeps the speed that was chosen, and nothing else, on the device", async () => {
    const page = await listen(news.sv);
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
    const page = await listen(withEnglish);
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
    await page.click(start);
    await goTo(page, "utveckla och etablera");
    const { length } = await spoken(page);
    await endSpeech(page);
    const { text, lang, voice } = await spokenAt(page, length + 1);
    assert.deepEqual([text, lang, voice], ["Science Park", "en", "Swedish"]);
  });
});

test("tables are read row by row, with the header of each column", async () => {
  const page = await listen(withTables);
  const said = await readToTheEnd(page);
  const row = said.indexOf("Mått: Utgångsläge");
  assert.ok(row > 0, said.join("\n"));
  assert.equal(said[row - 1], "Målet i siffror: Dödade i vägtrafiken");
  assert.match(said[row + 1] ?? "", /^Värde: 11 personer \(2011\)/);
  assert.match(said[row + 2] ?? "", /^Källa: Verksamhetsplan/);
});

describe("the sentence that is read", () => {
  test("is marked and kept in view", async () => {
    for (const width of [320, 1280]) {
      const page = await listen(news.sv, { width });
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
    const page = await listen(news.sv, { width: 360 });
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
    await page.click(start);
    const first = await spokenAt(page, 1);
    await endSpeech(page, "synthesis-failed");
    const again = await spokenAt(page, 2);
    assert.equal(again.text, first.text);
    assert.notEqual(again.voice, first.voice);
  });

  test("that is lost and was the only one is told of, and the player stays to be used", async () => {
    const page = await visit(news.sv);
    await giveVoices(page, swedishVoice);
    await page.click(start);
    await spokenAt(page, 1);
    await endSpeech(page, "voice-unavailable");
    await page.waitForSelector("[data-when='failed']:not([hidden])");
    assert.equal(await isSeen(page, "p[data-when='failed']"), true);
    assert.equal(await textOf(page, toggle), "Fortsätt");
  });

  test("that the browser forbids is told of", async () => {
    const page = await listen(news.en);
    await endSpeech(page, "not-allowed");
    assert.equal(await isSeen(page, "p[data-when='blocked']"), true);
    await page.click(toggle);
    await spokenAt(page, 2);
    assert.equal(await isSeen(page, "p[data-when='blocked']"), false);
  });

  test("that is taken by something else is given back when the visitor goes on", async () => {
    const page = await listen(news.sv);
    await endSpeech(page, "interrupted");
    assert.equal(await textOf(page, toggle), "Fortsätt");
    await page.click(toggle);
    assert.equal((await spokenAt(page, 2)).text, (await spokenAt(page, 1)).text);
  });
});

describe("the open player", () => {
  for (const width of [320, 1280])
    test(`has no faults, ${width} pixels wide`, async () => {
      for (const path of Object.values(news)) await auditState(await listen(path, { width }));
    });

  test("covers nothing that has the focus on a phone", async () => {
    const page = await listen(news.sv, { width: 320 });
    const edge = await page.$eval("[data-panel]", (panel) => panel.getBoundingClientRect().top);
    assert.ok(edge > 600, `the player leaves ${edge} of 900 pixels`);
    for (let presses = 0; presses < 60; presses++) {
      await page.keyboard.press("Tab");
      const covered = await page.evaluate((top) => {
        const focus = document.activeElement;
        if (!focus || focus === document.body || focus.closest("[data-panel]")) return "";
        return focus.getBoundingClientRect().bottom > top ? focus.outerHTML : "";
      }, edge);
      assert.equal(covered, "");
    }
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const bottom = await page.$eval("footer", (footer) => footer.getBoundingClientRect().bottom);
    assert.ok(bottom <= edge + 1, "the end of the page is above the player");
  });
});

/** Goes through the whole page by the button for the next sentence. */
async function readToTheEnd(page: Page): Promise<readonly string[]> {
  for (let count = 1; ; count++) {
    const { text } = await spokenAt(page, count);
    const before = await highlighted(page);
    await page.$eval(next, (button) => (button as HTMLElement).click());
    await spokenAt(page, count + 1);
    if ((await highlighted(page)) === before && (await last(page)).text === text)
      return (await spoken(page)).map((one) => one.text);
  }
}

/** Goes on until something is said that begins so. */
async function goTo(page: Page, beginning: string) {
  for (let count = 1; count < 100; count++) {
    const said = await spokenAt(page, count);
    if (said.text.includes(beginning)) return said;
    await page.$eval(next, (button) => (button as HTMLElement).click());
  }
  throw new Error(`"${beginning}" is not read`);
}

async function last(page: Page) {
  const said = (await spoken(page)).at(-1);
  if (!said) throw new Error("nothing was said");
  return said;
}

/** The text that is marked by a highlight; undefined where nothing is. */
function highlighted(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get("listen-sentence") ?? [];
    return range instanceof Range ? range.toString() : undefined;
  });
}

function isMarkInView(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const [range] = CSS.highlights.get("listen-sentence") ?? [];
    const panel = document.querySelector("[data-panel]");
    if (!(range instanceof Range) || !panel) return false;
    const { top, bottom, height } = range.getBoundingClientRect();
    const edge = panel.getBoundingClientRect().top;
    return top >= 0 && (bottom <= edge || height > edge / 2) && top < edge;
  });
}

function isSeen(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (element) => element.checkVisibility());
}

function hasFocus(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}

function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => (element as HTMLElement).innerText.trim());
}

function statusOf(page: Page): Promise<string> {
  return page.$eval("listen-player [role='status']", ({ textContent }) => textContent ?? "");
}
