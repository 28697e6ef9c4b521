import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Page } from "puppeteer-core";
import { auditState } from "./audit-state.ts";
import { tabTo, withReferenceSite } from "./visit.ts";

const visit = withReferenceSite();

const pages = [
  "/sv/nyheter/2023/region-och-lansstyrelse-starker-samverkan/",
  "/en/contacts/tove-eliasson/",
] as const;

for (const path of pages)
  describe(`sharing ${path}`, () => {
    test("by e-mail needs no script and names no receiver", async () => {
      const page = await visit(path);
      await page.setJavaScriptEnabled(false);
      await page.reload();
      await tabTo(page, "share-page a");
      const href = await page.$eval("share-page a", (link) => link.getAttribute("href") ?? "");
      const { protocol, pathname, searchParams } = new URL(href);
      assert.deepEqual([protocol, pathname], ["mailto:", ""]);
      assert.equal(searchParams.get("subject"), await page.title());
      const canonical = await page.$eval("link[rel='canonical']", (link) =>
        link.getAttribute("href"),
      );
      assert.ok(canonical && searchParams.get("body")?.includes(canonical));
      assert.deepEqual(await seenButtons(page), [], "what needs a script is not there");
    });

    test("copies the address by keyboard and says so", async () => {
      const page = await visit(path);
      await allow(page, "granted");
      await tabTo(page, "share-page [data-do='copy']");
      await page.keyboard.press("Enter");
      const status = await statusOf(page);
      assert.match(status, path.startsWith("/sv/") ? /kopierad/ : /copied/);
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      assert.equal(
        copied,
        await page.$eval("link[rel='canonical']", (link) => link.getAttribute("href")),
      );
      await auditState(page);
    });

    test("gives the address to be copied by hand where the browser refuses", async () => {
      const page = await visit(path);
      await allow(page, "denied");
      await page.click("share-page [data-do='copy']");
      assert.ok((await statusOf(page)).includes(path));
    });

    test("offers the system's sheet only where there is one, and printing", async () => {
      const page = await visit(path);
      await page.waitForSelector("share-page [data-do='print']", { visible: true });
      const hasSheet = await page.evaluate(() => "share" in navigator);
      assert.deepEqual(
        await seenButtons(page),
        hasSheet ? ["copy", "system", "print"] : ["copy", "print"],
      );
      await page.evaluate(() =>
        addEventListener("beforeprint", () => document.body.classList.add("p")),
      );
      await page.focus("share-page [data-do='print']");
      await page.keyboard.press("Enter");
      await page.waitForSelector("body.p");
    });
  });

function seenButtons(page: Page): Promise<readonly (string | undefined)[]> {
  return page.$$eval("share-page button", (buttons) =>
    buttons.filter((button) => button.checkVisibility()).map(({ dataset }) => dataset.do),
  );
}

/** What the visitor has answered when the browser asked about the clipboard. */
async function allow(page: Page, state: "granted" | "denied"): Promise<void> {
  const session = await page.createCDPSession();
  for (const name of ["clipboard-write", "clipboard-read"])
    await session.send("Browser.setPermission", {
      origin: new URL(page.url()).origin,
      permission: { name },
      setting: state,
    });
  await page.waitForSelector("share-page [data-do='copy']", { visible: true });
}

/** What the page tells screen readers, as soon as it does. */
async function statusOf(page: Page): Promise<string> {
  await page.waitForFunction(
    () => document.querySelector("share-page [role='status']")?.textContent !== "",
  );
  return page.$eval("share-page [role='status']", ({ textContent }) => textContent ?? "");
}
