import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listAddresses, listOtherFiles } from "../src/audit/browser/list-addresses.ts";
import { digestsOfFiles, fileAt } from "../src/audit/memory/file-digests.ts";
import type { Shard } from "../src/audit/run/audit-report.ts";
import { changedPages } from "../src/audit/run/changed-pages.ts";
import { choosePages, idlePatterns, patternsOf } from "../src/audit/run/choose-pages.ts";
import type { AuditState } from "../src/audit/state.ts";
import { CommandError } from "../src/command/command-error.ts";
import { withBuiltRevision } from "./build-revision.ts";
import { readStates } from "./read-states.ts";

/** The options of an audit that say what is looked at. */
interface Given {
  readonly pages?: readonly string[] | undefined;
  readonly states: string;
  readonly changed?: string | undefined;
  readonly shard?: string | undefined;
}

/** What an audit looks at. */
export interface Chosen {
  /** The pages of all parts of the audit. */
  readonly subject: readonly string[];
  readonly pages: readonly string[];
  readonly states: readonly AuditState[];
  readonly shard?: Shard;
  /** Whether only some pages or states are of interest. */
  readonly isNarrow: boolean;
  /** Whether what looks at the whole site is to do so: nobody has asked for less, or another part does. */
  readonly isWhole: boolean;
  /** Whether no page differs from those of the base, so that there is nothing to look at. */
  readonly isNothingChanged: boolean;
}

/**
 * Chooses the pages and states of an audit.
 * @param answers the addresses of pages that the site has beside its files: they are taken for changed
 * where all pages are
 * @throws CommandError where there is nothing of what was asked for
 */
export async function choosePagesToAudit(
  site: string,
  given: Given,
  answers: readonly string[],
): Promise<Chosen> {
  const { changed } = given;
  const patterns = patternsOf(given.pages ?? []);
  const states = readStates(given.states);
  const shard = given.shard === undefined ? undefined : readShard(given.shard);
  const [built, beside] = [await listAddresses(site), answers].map((pages) =>
    choosePages(pages, { patterns }),
  ) as [readonly string[], readonly string[]];
  const all = [...built, ...beside];
  const idle = idlePatterns(all, patterns);
  if (all.length === 0 || idle.length > 0) throw new CommandError("no-such-page", idle.join(" "));
  const fresh = changed === undefined ? built : await changedSince(site, built, changed);
  const subject = fresh.length === built.length ? all : fresh;
  const isNarrow = patterns.length > 0 || given.states !== "" || changed !== undefined;
  return {
    subject,
    pages: choosePages(subject, { patterns: [], shard }),
    states,
    ...(shard ? { shard } : {}),
    isNarrow,
    isWhole: !isNarrow && (shard?.index ?? 1) === 1,
    isNothingChanged: changed !== undefined && subject.length === 0,
  };
}

function readShard(text: string): Shard {
  const [, index = 0, count = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).map(Number);
  if (index < 1 || index > count) throw new CommandError("not-a-shard", `--shard ${text}`);
  return { index, count };
}

/** @param base the folder of an earlier build of the site, or a revision of this repository */
async function changedSince(
  site: string,
  pages: readonly string[],
  base: string,
): Promise<readonly string[]> {
  const files = await listOtherFiles(site);
  const compare = async (folder: string) =>
    changedPages({
      pages,
      files,
      before: digestsOfFiles(folder),
      now: digestsOfFiles(site),
      readPage: (page) => readFileSync(fileAt(site, page), "utf8"),
    });
  return existsSync(join(base, "sitemap.xml")) ? compare(base) : withBuiltRevision(base, compare);
}
