import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "puppeteer-core";
import { auditState } from "./audit-state.ts";
import { pressAndFollow, tabTo } from "./visit.ts";
import { withAnsweringSite } from "./visit-receiver.ts";

const site = withAnsweringSite();

/** The same pages in both languages, with the words that a visitor sees there. */
const inLanguages = [
  {
    news: "/sv/nyheter/2024/ljusfesten/",
    report: "/sv/rapportera-tillganglighet/",
    fault: "Fel: ",
    noName: "Skriv ditt namn.",
    noAddress: "Skriv din e-postadress, så att vi kan skicka kopian.",
    thanks: "Tack för din kommentar",
    received: "Tack, vi har tagit emot det du skrev",
  },
  {
    news: "/en/news/2024/feast-of-light/",
    report: "/en/report-accessibility/",
    fault: "Error: ",
    noName: "Write your name.",
    noAddress: "Write your email address, so that we can send the copy.",
    thanks: "Thank you for your comment",
    received: "Thank you, we have received your message",
  },
] as const;

for (const { news, report, ...words } of inLanguages)
  for (const script of [true, false]) {
    const how = `${script ? "with" : "without"} JavaScript, from ${news}`;

    test(`a comment is written and sent by keyboard, ${how}`, async () => {
      const page = await site.visit(news, { script });
      await tabTo(page, "#comment-comment");
      await page.keyboard.type("Lights & <b>lanterns</b>");
      await page.keyboard.press("Tab");
      await page.keyboard.type("Ida");
      await tabTo(page, "#comment-comment, .comments button[type=submit]");
      await pressAndFollow(page, "Enter");
      assert.equal(await textOf(page, "h1"), words.thanks);
      await audit(page);
      const back = await page.$eval("main .more a", (link) => link.getAttribute("href"));
      assert.equal(back, news);
      await page.reload();
      assert.equal(await textOf(page, "h1"), words.thanks);
    });

    test(`faults stand in a summary and at the field, nothing typed is lost, ${how}`, async () => {
      const page = await site.visit(report, { script });
      await page.click("input[value=copy]");
      await page.type("#accessibility-description", "Större text, tack.");
      await tabTo(page, "visitor-form button[type=submit]");
      if (script) await page.keyboard.press("Enter");
      else await pressAndFollow(page, "Enter");
      await page.waitForSelector("div.form__summary a");
      assert.ok((await page.title()).startsWith(words.fault), await page.title());
      assert.equal(await isFocused(page, ".form__summary"), true);
      assert.equal(await textOf(page, ".form__summary a"), words.noAddress);
      assert.equal(await describedTextOf(page, "#accessibility-email"), words.noAddress);
      assert.equal(await typedIn(page, "#accessibility-description"), "Större text, tack.");
      await audit(page);
      await page.setJavaScriptEnabled(script);
      await tabTo(page, ".form__summary a");
      await page.keyboard.press("Enter");
      assert.equal(await isFocused(page, "#accessibility-email"), true);
      await page.keyboard.type("ida@norrsken.example");
      await pressAndFollow(page, "Enter");
      assert.equal(await textOf(page, "h1"), words.received);
    });
  }

describe("what was typed", () => {
  const { news } = inLanguages[0];

  test("is there after a reload and in no other form, until it has been sent", async () => {
    const page = await site.visit(news);
    await page.type("#comment-comment", "Halvfärdigt");
    await page.reload();
    await page.waitForSelector(".form__kept");
    assert.equal(await typedIn(page, "#comment-comment"), "Halvfärdigt");
    await audit(page);
    await page.type("#comment-name", "Ida");
    await send(page, ".comments");
    await page.waitForFunction(() => sessionStorage.length === 0);
    await page.goto(new URL(news, page.url()).href);
    await page.waitForSelector("form[novalidate]");
    assert.equal(await typedIn(page, "#comment-comment"), "");
  });

  test("is gone when the visitor says so", async () => {
    const page = await site.visit(news);
    await page.type("#comment-comment", "Hemligt");
    await page.reload();
    await page.waitForSelector(".form__clear");
    await page.click(".form__clear");
    assert.equal(await typedIn(page, "#comment-comment"), "");
    assert.equal(await isFocused(page, "#comment-comment"), true);
    await page.reload();
    assert.equal(await typedIn(page, "#comment-comment"), "");
  });

  test("is there when the network has failed", async () => {
    const page = await site.visit(news);
    const address = page.url();
    await page.type("#comment-comment", "Kvar");
    await page.type("#comment-name", "Ida");
    await site.stop();
    await send(page, ".comments");
    await site.start();
    await page.goto(address);
    await page.waitForSelector(".form__kept");
    assert.equal(await typedIn(page, "#comment-comment"), "Kvar");
    assert.equal(await typedIn(page, "#comment-name"), "Ida");
  });

  test("can be sent where the browser keeps nothing", async () => {
    const page = await site.visit(news);
    await page.evaluateOnNewDocument(() => {
      Object.defineProperty(window, "sessionStorage", {
        get: () => {
          throw new DOMException("blocked", "SecurityError");
        },
      });
    });
    await page.reload();
    await page.waitForSelector("form[novalidate]");
    await page.type("#comment-comment", "Utan minne");
    await page.type("#comment-name", "Ida");
    await send(page, ".comments");
    assert.equal(await textOf(page, "h1"), inLanguages[0].thanks);
  });

  test("is counted, and what is too much is said and not cut off", async () => {
    const page = await site.visit(news);
    await page.$eval("#comment-comment", (area) => {
      (area as HTMLTextAreaElement).value = "a".repeat(4002);
      area.dispatchEvent(new Event("input", { bubbles: true }));
    });
    assert.equal(await textOf(page, ".comments .field__count"), "Tecken för mycket: 2");
    await page.click(".comments button[type=submit]");
    assert.match(await textOf(page, ".form__summary"), /högst 4\s000 tecken/);
    assert.equal((await typedIn(page, "#comment-comment")).length, 4002);
  });
});

test("a form that is sent twice at once arrives once", async () => {
  const page = await site.visit(inLanguages[0].news);
  let posts = 0;
  page.on("request", (request) => {
    if (request.method() === "POST") posts++;
  });
  await page.type("#comment-comment", "En gång");
  await page.type("#comment-name", "Ida");
  await Promise.all([
    page.waitForNavigation(),
    page.$eval(".comments button[type=submit]", (button) => {
      (button as HTMLElement).click();
      (button as HTMLElement).click();
    }),
  ]);
  assert.equal(posts, 1);
});

for (const script of [true, false])
  test(`feedback is given at the foot of a page, ${script ? "with" : "without"} JavaScript`, async () => {
    const page = await site.visit("/sv/kontakter/", { script, width: 320 });
    await tabTo(page, ".feedback summary");
    await page.keyboard.press("Enter");
    await tabTo(page, ".feedback input[type=radio]");
    await page.keyboard.press("Space");
    await audit(page);
    await page.setJavaScriptEnabled(script);
    await tabTo(page, ".feedback button[type=submit]");
    await pressAndFollow(page, "Enter");
    assert.equal(await textOf(page, "h1"), "Tack för ditt svar");
  });

for (const script of [true, false])
  test(`an accessible copy of a document is asked for, ${script ? "with" : "without"} JavaScript`, async () => {
    const page = await site.visit("/sv/dokument/", { script });
    const href = await page.$eval("main a[href*='/dokument/']", (link) =>
      link.getAttribute("href"),
    );
    await page.goto(new URL(href ?? "", page.url()).href);
    await page.click(".document-access summary");
    const title = await textOf(page, "h1");
    assert.ok((await typedIn(page, "#accessibility-where")).startsWith(title));
    assert.equal(
      await page.$eval("input[value=copy]", (radio) => (radio as HTMLInputElement).checked),
      true,
    );
    await page.type("#accessibility-description", "Som ljud.");
    await page.type("#accessibility-email", "ida@norrsken.example");
    await send(page, ".document-access");
    assert.equal(await textOf(page, "h1"), inLanguages[0].received);
  });

test("a comment is shown when somebody has approved it and the site is built", async () => {
  const { news } = inLanguages[0];
  const page = await site.visit(news);
  assert.match(await textOf(page, "#comments"), /^2 /);
  await page.type("#comment-comment", "Första stycket.\n\nAndra <i>stycket</i>.");
  await page.type("#comment-name", "Siv Nattlykta");
  await page.type("#comment-email", "siv@norrsken.example");
  await send(page, ".comments");
  const waiting = JSON.parse(site.moderate("list", "--json")) as readonly {
    readonly number: number;
    readonly values: { readonly name: string };
  }[];
  const mine = waiting.find(({ values }) => values.name === "Siv Nattlykta");
  site.moderate("approve", String(mine?.number));
  await site.rebuild();
  const after = await site.visit(news);
  assert.match(await textOf(after, "#comments"), /^3 /);
  const shown = await after.$$eval(".comment", (comments) => comments.at(-1)?.innerHTML ?? "");
  assert.match(shown, /Siv Nattlykta/);
  assert.match(shown, /<p>Första stycket\.<\/p><p>Andra &lt;i&gt;stycket&lt;\/i&gt;\.<\/p>/);
  assert.doesNotMatch(await after.content(), /siv@norrsken/);
  await audit(after);
});

/** What was reached without a script is audited by scripts. */
async function audit(page: Page): Promise<void> {
  await page.setJavaScriptEnabled(true);
  await auditState(page);
}

async function send(page: Page, part: string): Promise<void> {
  await Promise.all([
    page.waitForNavigation().catch(() => undefined),
    page.click(`${part} button[type=submit]`),
  ]);
}

async function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => (element.textContent ?? "").trim());
}

async function typedIn(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => (element as HTMLInputElement).value);
}

async function isFocused(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (element) => element === document.activeElement);
}

/** What assistive technology says of a field last: what is wrong with it, without the word "Fault". */
async function describedTextOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => {
    const id = (element.getAttribute("aria-describedby") ?? "").split(" ").at(-1) ?? "";
    return document.getElementById(id)?.querySelector("span")?.textContent ?? "";
  });
}
