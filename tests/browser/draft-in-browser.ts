import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before } from "node:test";
import { build as bundle } from "esbuild";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { launchOptions } from "../../src/audit/launch-options.ts";
import { type ServedSite, serveSite } from "../../src/audit/serve-site.ts";
import { dictionariesByName } from "../../src/draft/making/dictionaries.ts";
import { build, draftFilesOf } from "../draft/drafted-site.ts";
import { repositoryRoot } from "../roots.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** A page on which a draft of a site can be opened, beside the built site. */
export interface DraftPage {
  readonly page: Page;
  /** The addresses of the pages of the built site. */
  readonly addresses: readonly string[];
}

/** Starts a browser for the tests of a file. Gives what opens a page with the draft of a site. */
export function withDrafts(): (root: string) => Promise<DraftPage> {
  const folder = temporaryFolder();
  const served: ServedSite[] = [];
  let browser: Browser;
  before(async () => {
    browser = await puppeteer.launch(await launchOptions());
  });
  after(async () => {
    await browser?.close();
    for (const one of served) await one.close();
  });
  return async (root) => {
    const output = join(folder, String(served.length));
    const addresses = await build(root, output);
    await addDraft(root, join(output, "draft"));
    const site = await serveSite(output);
    served.push(site);
    const page = await browser.newPage();
    await page.goto(`${site.origin}/draft/`, { waitUntil: "load" });
    return { page, addresses };
  };
}

/** All that a draft needs of the page on which it is opened. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "media-src 'self'",
].join("; ");

/** Puts beside a built site what opens its draft: `window.drafting` has the functions of `draft-page.ts`. */
async function addDraft(root: string, folder: string): Promise<void> {
  mkdirSync(folder);
  const { site, program, spelling } = await draftFilesOf(root);
  writeFileSync(join(folder, "site.json"), site);
  writeFileSync(join(folder, "program.js"), program);
  writeFileSync(join(folder, "spelling.js"), spelling);
  for (const [name, file] of dictionariesByName()) copyFileSync(file, join(folder, name));
  writeFileSync(
    join(folder, "index.html"),
    `<!DOCTYPE html><html lang="sv"><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}"><title>Utkast</title><link rel="stylesheet" href="page.css"><script type="module" src="page.js"></script></html>`,
  );
  const styles = join(repositoryRoot, "src", "draft", "ui", "draft.css");
  copyFileSync(styles, join(folder, "page.css"));
  await bundle({
    entryPoints: [join(repositoryRoot, "tests", "browser", "draft-page.ts")],
    outfile: join(folder, "page.js"),
    bundle: true,
    format: "esm",
    logLevel: "silent",
  });
}
