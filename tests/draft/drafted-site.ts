import { join } from "node:path";
import { bundleSpelling } from "../../src/draft/making/bundle-draft.ts";
import { draftProgram } from "../../src/draft/making/draft-program.ts";
import { takeSnapshot } from "../../src/draft/making/take-snapshot.ts";
import { type Draft, type Opening, openDraft } from "../../src/draft/open-draft.ts";
import { bundleAssets } from "../../src/eleventy/assets.ts";
import { readLocaleParts } from "../../src/i18n/read-locales.ts";
import { loadRooms } from "../../src/project/own-kinds/own-kinds.ts";
import { listFiles } from "../built-site.ts";
import { now } from "../model/site-with.ts";
import { fixtureRoot, repositoryRoot } from "../roots.ts";
import { runBuild } from "../run-build.ts";

/** Sites of which a draft must make what a build does: the last has a kind of its own. */
export const sites = {
  "the reference site": repositoryRoot,
  "the fixture site": fixtureRoot,
  "the site with a kind of its own": join(repositoryRoot, "tests", "vacancies"),
} as const;

/**
 * Opens a draft of the site in a folder, as on the day of the tests.
 * @param options.basePath where its settings say that it stands, if they do
 */
export async function draftOf(
  root: string,
  {
    basePath,
    ...options
  }: Pick<Opening, "language" | "spellers"> & { readonly basePath?: string } = {},
): Promise<Draft> {
  const { assets } = await bundleAssets(root, { hasSharePictures: true, basePath });
  return openDraft(JSON.parse(JSON.stringify(await takeSnapshot(root, { now, assets }))), {
    texts: await readLocaleParts(repositoryRoot),
    rooms: await loadRooms(root),
    ...options,
  });
}

/** The files of a draft for browsers, as on the same day. */
export async function draftFilesOf(root: string) {
  const { assets } = await bundleAssets(root, { hasSharePictures: true });
  const site = JSON.stringify(await takeSnapshot(root, { now, assets }));
  return { site, program: await draftProgram(root), spelling: await bundleSpelling() };
}

/**
 * Builds a site with the command, on the same day.
 * @param folder in which the built site is to be
 * @returns the addresses of its pages
 */
export async function build(root: string, folder: string): Promise<readonly string[]> {
  const { status, stderr } = await runBuild(["--root", root, "--output", folder]);
  if (status !== 0) throw new Error(`the site in ${root} cannot be built:\n${stderr}`);
  const files = await listFiles(folder);
  return files
    .filter((file) => file.endsWith(".html"))
    .map((file) => `/${file}`.replace(/\/index\.html$/, "/"));
}
