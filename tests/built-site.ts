import { rmSync } from "node:fs";
import { mkdtemp, readdir, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { type HtmlPage, parsePage } from "./html-page.ts";
import { fixtureRoot } from "./model/site-with.ts";
import { runBuild } from "./run-build.ts";

/** The fixture site as the build command writes it. */
export interface BuiltSite {
  readonly folder: string;
  /** From the root of the site, with forward slashes: `sv/index.html`. */
  readonly files: ReadonlySet<string>;
  readonly pages: readonly HtmlPage[];
}

let built: Promise<BuiltSite> | undefined;

/** Builds the fixture site into a temporary folder, once per process; it is removed at its end. */
export function builtSite(): Promise<BuiltSite> {
  built ??= build();
  return built;
}

async function build(): Promise<BuiltSite> {
  const parent = await mkdtemp(join(tmpdir(), "regionwebb-site-"));
  process.once("exit", () => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, "site");
  const { status, stderr } = await runBuild(["--root", fixtureRoot, "--output", folder]);
  if (status !== 0) throw new Error(`the fixture site cannot be built:\n${stderr}`);
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
