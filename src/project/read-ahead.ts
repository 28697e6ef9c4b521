import type { FileCircumstances } from "../checks/check-file.ts";
import { loadSpellers } from "../checks/load-spellers.ts";
import { checkSettingsSchema, noCheckSettings } from "../model/check-settings.ts";
import { namesOf } from "../model/kind-names.ts";
import type { PageMemory } from "../model/page-memory.ts";
import { parseWith } from "../model/parse-with.ts";
import type { SiteFiles } from "../model/site-files.ts";
import { parseJsonFile } from "../model/source-file.ts";
import { checkSettingsFile } from "../model/sources.ts";
import type { ThingKind } from "../model/thing-kind.ts";
import { unreadPages } from "../model/unread-pages.ts";
import { shareWork } from "../workers/share-work.ts";
import type { CheckMemory } from "./kept/kept-checks.ts";
import {
  pageReading,
  type ReadAndChecked,
  type ReadingBasics,
  type UnreadPage,
} from "./read-and-check.ts";

const program = new URL("./read-pages-worker.ts", import.meta.url);

/** To start a worker takes as long as to read some hundred pages. */
const manyForWorker = 500;

interface AheadOptions {
  readonly memory: PageMemory;
  /** Given where rules about texts will look at all files, too: to read and to look at once is faster. */
  readonly checks?: CheckMemory | undefined;
  readonly workers: number;
  readonly onPage?: (done: number, all: number) => void;
}

/**
 * Reads the pages that a memory does not know, here and in workers at the same time, and has the
 * memory keep them. It is the same to the site whether this has been done: whoever loads it reads what
 * the memory does not know.
 * @param options.workers how many threads may be used beside this one
 * @param options.onPage is told how many of these pages have been read
 * @throws Error what a worker failed of
 */
export async function readAhead(
  files: SiteFiles,
  kinds: readonly ThingKind[],
  { memory, checks, workers, onPage = () => {} }: AheadOptions,
): Promise<void> {
  const unread = unreadPages(files, kinds, memory);
  if (!unread) return;
  const { basics, reader, texts } = unread;
  // Without a worker there is nothing to be won: whoever loads the site reads them.
  if (workers === 0 || texts.size < manyForWorker) return;
  const circumstances = checks && circumstancesIn(files, basics.languages, kinds);
  if (circumstances) checks?.begin(circumstances);
  let done = 0;
  await shareWork<UnreadPage, ReadAndChecked>({
    items: [...texts],
    here: pageReading(reader, circumstances, circumstances && (await loadSpellers())),
    onDone: ([id, ofPage], { read, checked }) => {
      memory.keep(id, ofPage, read);
      for (const [index, file] of [...ofPage.values()].entries()) {
        const ofFile = checked[index];
        if (ofFile) checks?.keep(file, ofFile);
      }
      done += 1;
      onPage(done, texts.size);
    },
    program,
    basics: { pages: basics, checks: circumstances } satisfies ReadingBasics,
    workers,
    manyForWorker,
  });
}

/** What the site says of its checks, as far as that is known before it is loaded; faults are told later. */
function circumstancesIn(
  files: SiteFiles,
  languages: readonly string[],
  kinds: readonly ThingKind[],
): FileCircumstances | undefined {
  const file = files.data.find(({ path }) => path === checkSettingsFile);
  const source = file && parseJsonFile(file, () => {});
  const settings = source ? parseWith(checkSettingsSchema(languages), source, () => {}) : undefined;
  if (file && !settings) return undefined;
  const { words, plainWords } = settings ?? noCheckSettings;
  return { languages, kinds: namesOf(kinds).references, settings: { words, plainWords } };
}
