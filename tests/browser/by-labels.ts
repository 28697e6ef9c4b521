import type { ElementHandle } from "puppeteer-core";
import { type Editor, pause } from "./editor.ts";

/** What an editor does by what the forms show, as a guide tells it. */
export interface ByLabels {
  /** Presses what is called so, as who uses the forms by ear hears it: `treeitem`, `row`, `button`. */
  readonly choose: (name: string, role: string) => Promise<void>;
  /** Presses a button that is shown, in a field or elsewhere. */
  readonly press: (name: string, within?: string) => Promise<void>;
  /** Finds a field by its label, and gives the selector of it. */
  readonly field: (label: string, within?: string) => Promise<string>;
  /** Writes into a field, in place of what stands there. */
  readonly write: (label: string, text: string, within?: string) => Promise<void>;
  /** Opens what is called so in the list, and waits until the draft has been told of it. */
  readonly open: (name: string) => Promise<void>;
  /** Chooses in the list of a field. */
  readonly pick: (label: string, name: string, within?: string) => Promise<void>;
}

/** @returns what can be done in the forms of an editor */
export function byLabels({ page }: Pick<Editor, "page">): ByLabels {
  const field = async (label: string, within = ".content-editor") => {
    // Fields are made as soon as they come into view.
    for (let step = 0; step < 80; step += 1) {
      const way = await page.evaluate(wayOfLabel, label, within);
      if (way !== null) return `${within} [data-key-path="${way}"]`;
      await pause(150);
    }
    throw new Error(`there is no field "${label}"`);
  };
  const taker = async (label: string, within: string | undefined, wanted: string) => {
    const place = await field(label, within);
    const found = await page.waitForSelector(`${place} > .field-wrapper ${wanted}`);
    if (!found) throw new Error(`"${label}" has no ${wanted}`);
    await toMiddle(found);
    return found;
  };
  const choose = async (name: string, role: string) => {
    const found = await page.waitForSelector(
      `::-p-aria([name=${JSON.stringify(name)}][role="${role}"])`,
      { timeout: 20_000 },
    );
    await found?.click();
    await pause(500);
  };
  return {
    field,
    press: async (name, within = "body") => {
      const shown = await page.waitForFunction(buttonShown, { timeout: 10_000 }, name, within);
      const found = shown as ElementHandle<Element>;
      await toMiddle(found);
      await found.click();
      await pause(300);
    },
    choose,
    write: async (label, text, within) => {
      const found = await taker(label, within, ':is(input, textarea, [contenteditable="true"])');
      if (await found.evaluate(fillTime, text)) return;
      await found.click({ count: 3 });
      await page.keyboard.type(text);
    },
    pick: async (label, name, within) => {
      // A list that has just opened may be drawn anew, and is gone.
      for (let tries = 0; tries < 6; tries += 1) {
        const box = await taker(label, within, '[role="combobox"]');
        await box.click();
        await pause(1200);
        const shown = await page.evaluateHandle(optionShown, name);
        const option = shown.asElement() as ElementHandle<Element> | null;
        if (option) return option.click();
      }
      throw new Error(`"${name}" is not in the list of "${label}"`);
    },
    open: async (name) => {
      // A list that has just been read is drawn anew: a click may meet nothing.
      for (let tries = 0; tries < 6; tries += 1) {
        await choose(name, "row");
        await pause(1000);
        if (!(await page.evaluate(() => location.hash.includes("/entries/")))) continue;
        await page.waitForSelector(".content-editor [data-key-path]", { timeout: 20_000 });
        await page.waitForSelector(".beside-bar", { timeout: 30_000 });
        return;
      }
      throw new Error(`"${name}" does not open`);
    },
  };
}

/** The choice of a list that bears a name; runs in the page. */
function optionShown(name: string): Element | null {
  const all = [...document.querySelectorAll('[role="option"]')];
  return all.find((one) => one.checkVisibility() && one.textContent.trim() === name) ?? null;
}

async function toMiddle(element: ElementHandle<Element>): Promise<void> {
  await element.evaluate((one) => one.scrollIntoView({ block: "center" }));
  await pause(300);
}

/** A button or a choice on which a name stands; a sign beside it is no part of that. Runs in the page. */
function buttonShown(name: string, within: string): Element | null {
  const all = document.querySelectorAll(
    `${within} :is(button, [role="menuitem"], [role="checkbox"], label)`,
  );
  for (const one of all) {
    const copy = one.cloneNode(true) as Element;
    for (const sign of copy.querySelectorAll('[aria-hidden="true"]')) sign.remove();
    const texts = [copy.textContent, one.ariaLabel].map((text) =>
      (text ?? "").replaceAll(/[\u2068\u2069]/g, "").trim(),
    );
    const isReady = one.ariaDisabled !== "true" && one.getClientRects().length > 0;
    if (texts.includes(name) && isReady) return one;
  }
  return null;
}

/** The way to a field with a label; where there is none yet, goes a little further down. Runs in the page. */
function wayOfLabel(label: string, within: string): string | null {
  for (const around of document.querySelectorAll(within))
    for (const one of around.querySelectorAll("[data-key-path]")) {
      const title = one.querySelector(":scope > header h4");
      if (title?.textContent.trim() !== label) continue;
      one.scrollIntoView({ block: "center" });
      return one.getAttribute("data-key-path");
    }
  for (const element of document.querySelectorAll("*"))
    if (element.scrollHeight > element.clientHeight + 50 && element.clientHeight > 200)
      element.scrollTop += 300;
  return null;
}

/** A time is typed as each browser has it: whether this was one, which has been filled in. Runs in the page. */
function fillTime(element: Element, text: string): boolean {
  if (!(element instanceof HTMLInputElement) || element.type !== "time") return false;
  element.value = text;
  element.dispatchEvent(new Event("input", { bubbles: true }));
  element.dispatchEvent(new Event("change", { bubbles: true }));
  return true;
}
