import { mkdtempSync, rmSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { type HtmlPage, parsePage } from "./html-page.ts";
import { fixtureRoot } from "./roots.ts";
import { runBuild } from "./run-build.ts";

/** The fixture site as the build command writes it. */
export interface BuiltSite {
  readonly folder: string;
  /** From the root of the site, with forward slashes: `sv/index.html`. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly HtmlPage[];
}

let folder: Promise<string> | undefined;
let site: Promise<BuiltSite> | undefined;

/**
 * The folder of the built fixture site, in which nothing may be written: the one that
 * REGIONWEBB_FIXTURE_SITE names, or else one that is built once per process and removed at its end.
 */
export function builtFixture(): Promise<string> {
  const { REGIONWEBB_FIXTURE_SITE: known } = process.env;
  folder ??= known === undefined ? build() : Promise.resolve(known);
  return folder;
}

/** The built fixture site with all that is on its pages, which are read once per process. */
export function builtSite(): Promise<BuiltSite> {
  site ??= read();
  return site;
}

async function build(): Promise<string> {
  const parent = mkdtempSync(join(tmpdir(), "regionwebb-site-"));
  process.once("exit", () => rmSync(parent, { recursive: true, force: true }));
  const output = join(parent, "site");
  const { status, stderr } = await runBuild(["--root", fixtureRoot, "--output", output]);
  if (status !== 0) throw new Error(`the fixture site cannot be built:\n${stderr}`);
  return output;
}

async function read(): Promise<BuiltSite> {
  const folder = await builtFixture();
  const files = await listFiles(folder);
  const pages = await Promise.all(
    files
      .filter((file) => file.endsWith(".html"))
      .map(async (file) => {
        const url = `/${file}`.replace(/\/index\.html$/, "/");
        return parsePage(url, await readFile(join(folder, file), "utf8"));
      }),
  );
  return { folder, files: new Set(files), pages };
}

/** All files below a folder, in order, with forward slashes. */
export async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll("\\", "/"))
    .sort();
}
