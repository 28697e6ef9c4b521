import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { after, before } from "node:test";
import puppeteer, { type Browser } from "puppeteer-core";
import composeSite from "../../.eleventy.ts";
import { launchOptions } from "../../src/audit/launch-options.ts";
import { type ServedSite, serveSite } from "../../src/audit/serve-site.ts";
import { buildSite } from "../../src/eleventy/build-site.ts";
import { generatorRoot } from "../../src/project/generator-root.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { contentOf, type Editor, editorOn } from "./editor.ts";
import { type GitHost, startGitHost } from "./git-host.ts";
import type { FolderFiles } from "./local-folder.ts";

/** What the tests of a file have of a published site, once they run. */
export interface PublishedForms {
  readonly host: () => GitHost;
  readonly origin: () => string;
  /** The folder of the built site. */
  readonly output: string;
  /** Opens the forms and signs in. */
  readonly signIn: (onMessage?: (text: string) => void) => Promise<Editor>;
  readonly files: FolderFiles;
}

/**
 * The site with a kind of its own, built with forms for editors whose files are on a host like GitHub.
 * @param settings of `editing`, beside where that is
 * @param added files that the site has besides
 */
export function withPublishedForms(
  settings: Readonly<Record<string, unknown>> = {},
  added: ReadonlyMap<string, string> = new Map(),
): PublishedForms {
  const temporary = temporaryFolder();
  const [root, output] = [join(temporary, "site"), join(temporary, "_site")];
  copyVacancies(root);
  for (const [path, text] of added) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const files = contentOf(root);
  let host: GitHost;
  let site: ServedSite;
  let browser: Browser;

  before(async () => {
    host = await startGitHost(files);
    const where = { host: "github", repository: "viken/web", branch: "main", server: host.origin };
    site = await serveWithForms(root, output, { ...where, ...settings });
    browser = await puppeteer.launch(await launchOptions());
  });

  after(async () => {
    await browser?.close();
    await site?.close();
    await host?.close();
  });

  return {
    host: () => host,
    origin: () => site.origin,
    output,
    files,
    signIn: (onMessage) => signInTo(browser, site.origin, files, onMessage),
  };
}

/** Copies the site with a kind of its own. */
export function copyVacancies(root: string): void {
  cpSync(join(generatorRoot, "tests", "vacancies"), root, { recursive: true });
}

/** Builds and serves a site with forms for editors whose files are on a host, as its settings say. */
export async function serveWithForms(
  root: string,
  output: string,
  editing: Readonly<Record<string, unknown>>,
): Promise<ServedSite> {
  const path = join(root, "_data", "site.json");
  const given = JSON.parse(readFileSync(path, "utf8")) as object;
  writeFileSync(path, JSON.stringify({ ...given, editing }));
  await buildSite(root, output, { compose: composeSite });
  return serveSite(output, { hasHeaders: true });
}

/** Opens the forms of a served site and signs in with a key. */
export async function signInTo(
  browser: Browser,
  origin: string,
  files: FolderFiles,
  onMessage: (text: string) => void = () => {},
): Promise<Editor> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  page.on("console", (message) => onMessage(message.text()));
  const editor = editorOn(page, files);
  await page.goto(`${origin}/admin/`, { waitUntil: "load" });
  await editor.press(/Logga in med en nyckel/);
  await page.waitForSelector("dialog input");
  await page.type("dialog input", "en-nyckel");
  await editor.press(/^Logga in$/);
  await page.waitForSelector(".primary-sidebar", { timeout: 20_000 });
  return editor;
}
