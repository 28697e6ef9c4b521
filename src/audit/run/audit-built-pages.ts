import { hash } from "node:crypto";
import { availableParallelism } from "node:os";
import puppeteer from "puppeteer-core";
import { auditPages, type Look, type PagesProgress } from "../browser/audit-pages.ts";
import { digestOfJudges } from "../browser/judges.ts";
import { launchOptionsForManyPages } from "../launch-options.ts";
import { auditStates } from "../matrix.ts";
import { digestsOfFiles } from "../memory/file-digests.ts";
import { noLookMemory, openLookMemory } from "../memory/look-memory.ts";
import { auditRules } from "../registry.ts";
import type { AuditState } from "../state.ts";

export interface BuiltPagesOptions {
  /** The pages of the audit, of which a part may be looked at here: they are its subject. */
  readonly subject: readonly string[];
  /** The pages that are looked at, by their addresses. */
  readonly pages: readonly string[];
  /** HTML by the addresses of pages that the site has beside its files. */
  readonly answers?: ReadonlyMap<string, string>;
  readonly states?: readonly AuditState[];
  /** The folder in which it is kept what was seen; without it, everything is looked at. */
  readonly kept?: string | undefined;
  readonly onProgress?: (progress: PagesProgress) => void;
}

/** What was seen of pages, and a digest of what was to be looked at, by whom. */
export interface AuditedPages {
  readonly subject: string;
  readonly looks: readonly Look[];
}

/** Looks at pages of a built site in the states of the matrix, by all engines and rules. */
export async function auditBuiltPages(
  folder: string,
  { subject, pages, answers, states = auditStates, kept, onProgress }: BuiltPagesOptions,
): Promise<AuditedPages> {
  const digestOf = digestsOfFiles(folder, answers);
  const judges = await digestOfJudges(auditRules);
  const today = new Date().toISOString().slice(0, 10);
  const looks = await auditPages({
    folder,
    answers,
    pages,
    states,
    rules: auditRules,
    memory: kept === undefined ? noLookMemory : openLookMemory(kept, { digestOf, judges, today }),
    launch: async () => puppeteer.launch(await launchOptionsForManyPages()),
    // While one page waits for its files or for a frame, another one is judged.
    lanes: availableParallelism() + 1,
    ...(onProgress ? { onProgress } : {}),
  });
  const parts = [
    judges,
    ...states.map(({ id }) => id),
    ...subject.map((page) => page + digestOf(page)),
  ];
  return { subject: hash("sha256", parts.join("\0")), looks };
}
