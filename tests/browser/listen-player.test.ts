import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { auditState } from "./audit-state.ts";
import { clickStart, isSeen, listenOn, news, next, start } from "./listening.ts";
import { changeVoices, englishVoice, giveVoices, spokenAt, swedishVoice } from "./stub-speech.ts";
import { type Visit, withReferenceSite } from "./visit.ts";

const visit = withReferenceSite();
const listenTo = (path: string, options: Visit = {}) => listenOn(visit(path, options));

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
      const page = await listenTo(path);
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
    await clickStart(page);
    await spokenAt(page, 1);
    assert.ok(
      requests.some((path) => path.includes("open-player")),
      requests.join(),
    );
    assert.ok(requests.includes("/listen/words.json"), requests.join());
  });
});

describe("the open player", () => {
  for (const width of [320, 1280])
    test(`has no faults, ${width} pixels wide`, async () => {
      for (const path of Object.values(news)) await auditState(await listenTo(path, { width }));
    });

  test("covers nothing that has the focus on a phone", async () => {
    const page = await listenTo(news.sv, { width: 320 });
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
