import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { shareWork } from "../workers/share-work.ts";
import { auditPageFile, type PageFileResult } from "./audit-page-file.ts";
import type { OnPage } from "./audit-result.ts";
import { addressOfFile } from "./page-address.ts";

/** More threads than this would wait for the disk and fill the memory. */
const mostWorkers = 7;

/** A thread needs about as long until it has loaded html-validate. */
const manyForWorker = 100;

/** Judges a file of a site by its path from the site's folder. */
export function pageFileReader(folder: string): (file: string) => PageFileResult {
  return (file) => auditPageFile(readFileSync(join(folder, file)), addressOfFile(file));
}

/**
 * Judges the files of pages, in threads of their own where there are many.
 * @param files from the folder of the site, with forward slashes
 * @returns in the order of the files
 */
export async function auditPageFiles(
  folder: string,
  files: readonly string[],
  onPage: OnPage = () => {},
): Promise<readonly PageFileResult[]> {
  const results = new Map<string, PageFileResult>();
  const keepOnce = keeperOfEqualParts();
  await shareWork<string, PageFileResult>({
    items: files,
    here: pageFileReader(folder),
    onDone: (file, { findings, facts }) => {
      results.set(file, { findings, facts: keepOnce(facts) });
      onPage(results.size, files.length);
    },
    program: new URL("./audit-page-files-worker.ts", import.meta.url),
    basics: folder,
    workers: Math.min(availableParallelism() - 1, mostWorkers),
    manyForWorker,
  });
  return files.flatMap((file) => results.get(file) ?? []);
}

/** The menus are the same on nearly all pages of a language: one copy of each is kept. */
function keeperOfEqualParts() {
  const kept = new Map<string, unknown>();
  const keep = <Part>(part: Part): Part => {
    const text = JSON.stringify(part);
    if (!kept.has(text)) kept.set(text, part);
    return kept.get(text) as Part;
  };
  return ({ navigation, help, ...facts }: PageFileResult["facts"]): PageFileResult["facts"] => ({
    ...facts,
    navigation: navigation.map(keep),
    help: keep(help),
  });
}
