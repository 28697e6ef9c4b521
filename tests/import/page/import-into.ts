import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { siteForImport } from "../../../scripts/site-for-import.ts";
import { createTranslators } from "../../../src/i18n/translator.ts";
import { describeFailures, describeImport } from "../../../src/import/page/describe-import.ts";
import { findSources } from "../../../src/import/page/find-sources.ts";
import { type ImportedPage, importPages } from "../../../src/import/page/import-pages.ts";
import { type PageWords, pageWords } from "../../../src/import/page/page-words.ts";
import { describeFault } from "../../../src/model/fault-text.ts";
import { realLocales } from "../../i18n/real-locales.ts";
import { now } from "../../model/site-with.ts";
import { fixtureRoot } from "../../roots.ts";

export const translators = createTranslators(realLocales, ["sv", "en"]);
export const words: PageWords = pageWords(["sv", "en"].map(translators));

/** What came of an import into the fixture site. */
export interface Imported {
  readonly pages: readonly ImportedPage[];
  /** The text of a file of the site. */
  readonly read: (path: string) => string;
  /** The report, and why files failed. */
  readonly report: string;
  readonly failures: readonly string[];
  /** What is wrong with the site now, in short. */
  readonly faults: readonly string[];
}

interface Choices {
  readonly kind?: string;
  readonly id?: string;
  readonly language?: string;
  /** Files that the site has beforehand. */
  readonly site?: Readonly<Record<string, string>>;
}

/** Imports files, by their names, into a copy of the fixture site. */
export async function importInto(
  files: Readonly<Record<string, string | Uint8Array>>,
  { site: ofSite = {}, ...choices }: Choices = {},
): Promise<Imported> {
  const folder = mkdtempSync(join(tmpdir(), "regionwebb-pages-"));
  const [root, from] = [join(folder, "site"), join(folder, "saved")];
  try {
    cpSync(fixtureRoot, root, { recursive: true });
    writeAll(root, ofSite);
    writeAll(from, files);
    const names = Object.keys(files);
    const isOne = choices.id !== undefined && names.length === 1;
    const site = await siteForImport(root, now);
    const pages = await importPages({
      ...choices,
      sources: await findSources(isOne ? join(from, names[0] ?? "") : from),
      site,
      words,
      draftWords: () => ({ ...given, column: (number) => `Kolumn ${number}` }),
      describe: (fault) => describeFault(fault, translators("sv")),
      onPage: () => {},
      signal: new AbortController().signal,
    });
    const texts = new Map(
      pages.flatMap(({ written }) =>
        written.map((path) => [path, readFileSync(join(root, path), "utf8")] as const),
      ),
    );
    const faults = (await siteForImport(root, now)).faultsBefore;
    return {
      pages,
      read: (path) => texts.get(path) ?? "",
      report: describeImport(pages, translators("sv")),
      failures: describeFailures(pages, translators("sv")),
      faults: faults.map(({ file, line, code }) => `${file}:${line} ${code}`),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const given = { fact: "Fakta", table: "Tabell", untitled: "Sida utan titel" };

function writeAll(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

/** Imports one page of HTML as `sida.html`; gives its text, and the codes of the remarks. */
export async function importHtml(html: string, choices: Choices = {}) {
  const imported = await importInto({ "sida.html": html }, choices);
  const [page] = imported.pages;
  return {
    ...imported,
    text: imported.read(page?.written[0] ?? ""),
    codes: (page?.remarks ?? []).map(({ code }) => code),
  };
}

/** A page around its content. */
export function pageWith(content: string, head = ""): string {
  return `<!DOCTYPE html><html lang="sv"><head><title>Sida</title>${head}</head><body><main><h1>Sida</h1>${content}</main></body></html>`;
}
