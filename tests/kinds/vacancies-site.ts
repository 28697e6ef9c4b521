import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ContentError } from "../../src/model/content-error.ts";
import type { Fault } from "../../src/model/fault.ts";
import { openProject } from "../../src/project/open-project.ts";
import { tryPages } from "../../src/project/site-files.ts";
import { repositoryRoot } from "../roots.ts";
import type { BrokenKind } from "./broken-kinds.ts";

/** A small site with a kind of its own. */
export const vacanciesRoot = join(repositoryRoot, "tests", "vacancies");

/** The errors of the site with one file changed, from reading it to its last page, and what its pages do not show. */
export async function faultsOfBroken(
  [, file, change]: BrokenKind,
  folder: string,
): Promise<readonly Fault[]> {
  cpSync(vacanciesRoot, folder, { recursive: true });
  const path = join(folder, file);
  const changed = change(existsSync(path) ? readFileSync(path, "utf8") : "");
  if (changed === undefined) rmSync(path);
  else writeFileSync(path, changed);
  try {
    const project = await openProject(folder, new Date("2026-02-10T12:00:00Z"));
    return tryPages(project, () => {});
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.faults.filter(({ severity }) => severity === "error");
  }
}
