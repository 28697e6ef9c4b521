import { readLocales } from "../../src/i18n/read-locales.ts";
import { createTranslators } from "../../src/i18n/translator.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import type { Fault } from "../../src/model/fault.ts";
import { mergeLocales } from "../../src/model/load-locales.ts";
import { type LoadedSite, loadSite } from "../../src/model/load-site.ts";
import { readSiteFiles } from "../../src/model/read-site-files.ts";
import type { Site } from "../../src/model/site.ts";
import type { SiteFiles } from "../../src/model/site-files.ts";
import type { TextFile } from "../../src/model/source-file.ts";
import { fixtureRoot, repositoryRoot } from "../roots.ts";

/** The moment at which the fixture site is built in tests: before one of its events, after another. */
export const now = new Date("2024-05-01T12:00:00Z");

export const fixtureFiles: SiteFiles = await readSiteFiles(fixtureRoot);

/** The languages of the fixture site, with the generator's own texts beneath. */
export const translators = createTranslators(
  mergeLocales(fixtureFiles.locales, await readLocales(repositoryRoot)),
  ["sv", "en", "fi"],
);

/** What becomes of a file: a new text, a new value (written as JSON), a replacement, or nothing. */
export type Change = string | object | Replacement | undefined;

/** The first place of a text and what comes in its stead. */
export type Replacement = readonly [from: string | RegExp, to: string];

/** The files of the fixture site with some of them changed, added, or (`undefined`) taken away. */
export function filesWith(changes: Readonly<Record<string, Change>>): SiteFiles {
  const all = [...fixtureFiles.data, ...fixtureFiles.content];
  const texts = new Map(all.map(({ path, text }) => [path, text]));
  for (const [path, change] of Object.entries(changes)) {
    if (change === undefined) texts.delete(path);
    else texts.set(path, changed(texts.get(path) ?? "", change));
  }
  const files = [...texts].map(([path, text]): TextFile => ({ path, text }));
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return {
    ...fixtureFiles,
    data: files.filter(({ path }) => path.startsWith("_data/")),
    content: files.filter(({ path }) => path.startsWith("src/content/")),
  };
}

function changed(text: string, change: Exclude<Change, undefined>): string {
  if (typeof change === "string") return change;
  if (!isReplacement(change)) return `${JSON.stringify(change, null, 2)}\n`;
  const [from, to] = change;
  if (text.search(typeof from === "string" ? RegExp.escape(from) : from) < 0)
    throw new Error(`the fixture site has no "${from}" there any more`);
  return text.replace(from, () => to);
}

function isReplacement(change: object): change is Replacement {
  return Array.isArray(change);
}

/** Loads the fixture site with some files changed. */
export function load(changes: Readonly<Record<string, Change>> = {}): LoadedSite {
  return loadSite(filesWith(changes), now, builtInKinds);
}

/** The fixture site with some files changed, which must be without errors. */
export function siteWith(changes: Readonly<Record<string, Change>> = {}): Site {
  const { site, faults } = load(changes);
  if (!site) throw new Error(`the site has faults:\n${faults.map(inShort).join("\n")}`);
  return site;
}

/** The errors of the fixture site with some files changed, in short. */
export function errorsWith(changes: Readonly<Record<string, Change>>): readonly string[] {
  const { faults } = load(changes);
  return faults.filter(({ severity }) => severity === "error").map(inShort);
}

/** A fault as a test compares it: `_data/site.json:3 name.sv empty-text`. */
export function inShort({ file, line, field, code }: Fault): string {
  return [line === undefined ? file : `${file}:${line}`, field, code].filter(Boolean).join(" ");
}
