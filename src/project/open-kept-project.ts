import type { Progress } from "../command/progress.ts";
import { keptPagesFolder, openKeptPages } from "./kept/kept-pages.ts";
import { openProject, type Project } from "./open-project.ts";
import type { Options } from "./options.ts";

/**
 * Reads and checks a site with what an earlier run has kept of its pages, and keeps what is new.
 * @throws ContentError with every fault, when any of them is an error
 */
export function openKeptProject(
  { root, now, workers }: Pick<Options, "root" | "now" | "workers">,
  progress: Progress,
): Promise<Project> {
  const pages = openKeptPages(keptPagesFolder, root);
  return openProject(root, now, { pages, workers, progress }).finally(pages.save);
}
