import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Browser, ElementHandle, Page } from "puppeteer-core";
import { openProject } from "../../src/project/open-project.ts";
import { changedLines } from "../admin/changed-lines.ts";
import {
  chooseFolder,
  contentOf,
  type FolderFiles,
  fillFolder,
  readInFolder,
} from "./local-folder.ts";

/** The forms of a site, as an editor has them before them. */
export interface Editor {
  readonly page: Page;
  /** Opens a part of the forms: `collections/news/entries/focus-2017`. */
  readonly open: (place: string) => Promise<void>;
  /** Finds what a field is filled in with, by its way, `title.sv`, and scrolls until it is there. */
  readonly find: (way: string, within?: string) => Promise<ElementHandle<Element>>;
  /** Writes into a field, in place of what stands there. */
  readonly write: (way: string, text: string, within?: string) => Promise<void>;
  /** Presses what bears a name. */
  readonly press: (name: RegExp, within?: string) => Promise<void>;
  readonly save: () => Promise<void>;
  readonly read: (path: string) => Promise<string | undefined>;
  /** The lines of a file that are others than they were. */
  readonly changes: (path: string) => Promise<readonly string[]>;
}

/** How the forms are opened. */
interface Opening {
  readonly origin: string;
  readonly files: FolderFiles;
  readonly width?: number;
  /** Is told what the page asks for. */
  readonly onRequest?: (url: string) => void;
  /** Addresses with this in them give nothing. */
  readonly without?: string;
}

/** Opens the forms and the folder in which the files lie. */
export async function openEditor(
  browser: Browser,
  { origin, files, width = 1280, onRequest = () => {}, without }: Opening,
): Promise<Editor> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height: 900 });
  page.on("request", (request) => onRequest(request.url()));
  if (without !== undefined) await refuseRequests(page, without);
  await chooseFolder(page);
  await page.goto(`${origin}/admin/admin.css`);
  await fillFolder(page, files);
  await page.goto(`${origin}/admin/`, { waitUntil: "load" });
  const editor = editorOn(page, files);
  await editor.press(/Öppna mappen|Open the folder/);
  await page.waitForSelector(".primary-sidebar", { timeout: 20_000 });
  return editor;
}

/** Opens the page with the forms, and does nothing on it. Addresses with `without` in them give nothing. */
export async function visitForms(browser: Browser, origin: string, without: string): Promise<Page> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await refuseRequests(page, without);
  await page.goto(`${origin}/admin/`, { waitUntil: "load" });
  return page;
}

async function refuseRequests(page: Page, part: string): Promise<void> {
  await page.setRequestInterception(true);
  page.on("request", (request) =>
    request.url().includes(part) ? request.abort() : request.continue(),
  );
}

/** What an editor does with the forms on a page. */
export function editorOn(page: Page, files: FolderFiles): Editor {
  const read = (path: string) => readInFolder(page, path);
  const press = async (name: RegExp, within = "body") => {
    const found = await page.waitForFunction(buttonNamed, { timeout: 10_000 }, name.source, within);
    const element = found as ElementHandle<HTMLElement>;
    // A choice of a list is taken when it is pressed with a mouse.
    if (await element.evaluate((one) => one.role === "option")) await element.click();
    else await element.evaluate((one) => one.click());
  };
  const find = async (way: string, within = "body") => {
    const place = `${within} [data-key-path="${way}"]`;
    const asked = `${place} > .field-wrapper :is(input, textarea, [contenteditable="true"], [role="combobox"], button)`;
    // Fields are made as soon as they come into view.
    for (let step = 0; step < 60; step += 1) {
      await page.evaluate(scrollOn, within, way);
      await pause(100);
      const found = await page.$(asked);
      if (found) return found;
    }
    throw new Error(`there is no field ${way}`);
  };
  return {
    page,
    read,
    press,
    find,
    open: async (place) => {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/${place}`);
      await page.waitForSelector(
        place.includes("/entries/") || place.endsWith("/new")
          ? ".content-editor, [data-key-path]"
          : ".primary-sidebar",
      );
      await pause(500);
    },
    write: async (way, text, within) => {
      const field = await find(way, within);
      await field.evaluate((element) => {
        if (element instanceof HTMLElement) element.focus();
        if (element instanceof HTMLInputElement) element.select();
      });
      await page.keyboard.type(text);
    },
    save: async () => {
      // A text that was just typed comes to the form a moment later.
      await pause(600);
      await press(/^(?:Spara|Save)$/);
      // The form is left as soon as everything has been written.
      const said = await page.waitForFunction(
        () => {
          const refusal = document.querySelector('[role="alertdialog"] .error, .refusal');
          return refusal?.textContent || !/\/(?:entries\/|new$)/.test(location.hash);
        },
        { timeout: 30_000 },
      );
      const refusal = await said.jsonValue();
      if (typeof refusal === "string") throw new Error(`it was not saved: ${refusal.trim()}`);
    },
    changes: async (path) => changedLines(files.get(path) ?? "", (await read(path)) ?? ""),
  };
}

/** The button or choice that bears a name, can be seen and can be pressed; runs in the page. */
function buttonNamed(source: string, within: string): Element | null {
  const isNamed = new RegExp(source);
  const all = document.querySelectorAll(
    `${within} :is(button, [role="button"], [role="menuitem"], [role="option"], [role="radio"])`,
  );
  for (const element of all) {
    const name = (element.getAttribute("aria-label") || element.textContent || "")
      .replaceAll(/[\u2068\u2069]/g, "")
      .trim();
    const isReady = element.ariaDisabled !== "true" && element.getClientRects().length > 0;
    if (isNamed.test(name) && isReady) return element;
  }
  return null;
}

/** Goes to a place, to what lies around it, or a little further down; runs in the page. */
function scrollOn(within: string, way: string): void {
  const names = way.split(".");
  for (let length = names.length; length > 0; length -= 1) {
    const around = names.slice(0, length).join(".");
    const found = document.querySelector(`${within} [data-key-path="${around}"]`);
    if (!found) continue;
    found.scrollIntoView({ block: "start" });
    return;
  }
  for (const element of document.querySelectorAll("*"))
    if (element.scrollHeight > element.clientHeight + 50 && element.clientHeight > 200)
      element.scrollTop += 300;
}

/** Waits for what has no sign of its own. */
export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Reads a site with the files that an editor has written in place of its own.
 * @throws ContentError where the model has errors to tell of
 */
export async function loadWith(
  root: string,
  editor: Pick<Editor, "read">,
  paths: readonly string[],
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "regionwebb-edited-"));
  try {
    for (const name of ["_data", "src/content"])
      cpSync(join(root, name), join(folder, name), { recursive: true });
    for (const path of paths) {
      const text = await editor.read(path);
      if (text === undefined) throw new Error(`${path} was not written`);
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    await openProject(folder, new Date("2026-11-26T12:00:00Z"));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export { contentOf };
