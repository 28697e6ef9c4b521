import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Translator } from "../../src/i18n/translator.ts";
import { createTranslators } from "../../src/i18n/translator.ts";
import {
  type ImportedDocument,
  type ImportOptions,
  importDocument,
} from "../../src/import/import-document.ts";
import { readSiteFacts } from "../../src/import/site-facts.ts";
import { formatJson } from "../../src/schemas/format-json.ts";
import { realLocales } from "../i18n/real-locales.ts";

const translators = createTranslators(realLocales, ["sv", "en"]);
export const swedish: Translator = translators("sv");

/** A site in a temporary folder, into which PDFs can be imported. */
export interface EmptySite {
  readonly root: string;
  /** The paths of all files below the root, sorted. */
  files(): Promise<readonly string[]>;
  /** Writes a PDF outside the site and imports it. */
  importPdf(
    name: string,
    bytes: Uint8Array | string,
    options?: Partial<ImportOptions>,
  ): Promise<ImportedDocument>;
  readJson(path: string): Promise<Record<string, unknown>>;
  /** The Markdown of each page, by viewer number. */
  readPages(path: string): Promise<ReadonlyMap<number, string>>;
  remove(): Promise<void>;
}

/** Makes a site with settings and nothing else. */
export async function createEmptySite(): Promise<EmptySite> {
  const folder = await mkdtemp(join(tmpdir(), "regionwebb-import-"));
  const root = join(folder, "site");
  await mkdir(join(root, "_data"), { recursive: true });
  const settings = { languages: ["sv", "en"], editorLanguage: "sv", publisher: "region-norrsken" };
  await writeFile(join(root, "_data/site.json"), JSON.stringify(settings));
  const read = (path: string) => readFile(join(root, path), "utf8");
  return {
    root,
    files: () => listFiles(root),
    async importPdf(name, bytes, options = {}) {
      const file = join(folder, name);
      await writeFile(file, bytes);
      return importDocument({
        file,
        root,
        site: await readSiteFacts(root),
        translators: (language) => translators(language),
        formatJson,
        onPage: () => {},
        signal: new AbortController().signal,
        ...options,
      });
    },
    readJson: async (path) => JSON.parse(await read(path)) as Record<string, unknown>,
    readPages: async (path) => splitPages(await read(path)),
    remove: () => rm(folder, { recursive: true }),
  };
}

/** The pages of an imported Markdown file. */
function splitPages(text: string): ReadonlyMap<number, string> {
  const [, ...parts] = text.split(/^=== (\d+) ===$/m);
  const pages = new Map<number, string>();
  for (let index = 0; index < parts.length; index += 2)
    pages.set(Number(parts[index]), parts[index + 1]?.trim() ?? "");
  return pages;
}

async function listFiles(root: string): Promise<readonly string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .sort();
}
