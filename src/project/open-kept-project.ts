import type { Progress } from "../command/progress.ts";
import { keptPagesFolder, openKeptPages } from "./kept/kept-pages.ts";
import { openProject, type Project, type Reading } from "./open-project.ts";
import type { Options } from "./options.ts";

/**
 * Reads and checks a site with what an earlier run has kept of its pages, and keeps what is new.
 * @param reading whether rules are to look at all texts of the site once it has been read, whether it is
 * to have a guide, and where it is to stand
 * @throws ContentError with every fault, when any of them is an error
 */
export function openKeptProject(
  { root, now, workers }: Pick<Options, "root" | "now" | "workers">,
  progress: Progress,
  reading: Pick<Reading, "checks" | "hasGuide" | "basePath"> = {},
): Promise<Project> {
  const pages = openKeptPages(keptPagesFolder, root);
  return openProject(root, now, { ...reading, pages, workers, progress }).finally(pages.save);
}
