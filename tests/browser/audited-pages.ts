import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before } from "node:test";
import puppeteer, { type Browser } from "puppeteer-core";
import type { Look, PagesOptions } from "../../src/audit/browser/audit-pages.ts";
import { launchOptionsForManyPages } from "../../src/audit/launch-options.ts";
import { noLookMemory } from "../../src/audit/memory/look-memory.ts";

/** Starts a browser, as the audit does. */
export async function launch(): Promise<Browser> {
  return puppeteer.launch(await launchOptionsForManyPages());
}

/** A browser for the tests of a file. */
export function withBrowser(): () => Browser {
  let browser: Browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser?.close());
  return () => browser;
}

/** A whole page around a part of one. */
export function htmlPage(body: string, head = ""): string {
  return (
    '<!DOCTYPE html>\n<html lang="en"><head><title>Bus times</title>' +
    '<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">' +
    `<link rel="icon" href="data:,">${head}</head><body>${body}</body></html>\n`
  );
}

/** The content of a page, of which this is the last part. */
export const main = (body: string) => `<main><h1>Bus times</h1>${body}</main>`;

/** Writes a built site of some files, by their paths. */
export function writeSite(folder: string, files: Readonly<Record<string, string>>): void {
  const all = { "404.html": htmlPage("<main><h1>Not found</h1></main>"), _headers: "", ...files };
  for (const [path, text] of Object.entries(all)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** What an audit of pages needs beside the site, its pages and states: no memory, one page at once. */
export const auditDefaults = {
  memory: noLookMemory,
  rules: [],
  lanes: 1,
  launch,
} as const satisfies Partial<PagesOptions>;

/** What was found where, in words: `/b/ dark color-contrast`. */
export function faultsOf(looks: readonly Look[]): readonly string[] {
  return looks
    .flatMap(({ findings }) => findings)
    .map(({ page, state, rule }) => `${page} ${state} ${rule}`)
    .sort();
}
