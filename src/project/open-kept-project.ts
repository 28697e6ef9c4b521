import type { Progress } from "../command/progress.ts";
import type { CheckMemory } from "./kept/kept-checks.ts";
import { keptPagesFolder, openKeptPages } from "./kept/kept-pages.ts";
import { openProject, type Project } from "./open-project.ts";
import type { Options } from "./options.ts";

/**
 * Reads and checks a site with what an earlier run has kept of its pages, and keeps what is new.
 * @param checks given where rules are to look at all texts of the site once it has been read
 * @throws ContentError with every fault, when any of them is an error
 */
export function openKeptProject(
  { root, now, workers, hasGuide }: Pick<Options, "root" | "now" | "workers" | "hasGuide">,
  progress: Progress,
  checks?: CheckMemory,
): Promise<Project> {
  const pages = openKeptPages(keptPagesFolder, root);
  return openProject(root, now, { pages, checks, workers, hasGuide, progress }).finally(pages.save);
}
