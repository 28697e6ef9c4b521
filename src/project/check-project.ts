import type { Finding } from "../checks/finding.ts";
import type { Rule } from "../checks/rule.ts";
import { readLocales } from "../i18n/read-locales.ts";
import { ContentError } from "../model/content-error.ts";
import { checkFiles } from "./check-files.ts";
import { circumstancesOf, findIn, unknownDecisions } from "./find-in.ts";
import { generatorRoot } from "./generator-root.ts";
import { type CheckMemory, noCheckMemory } from "./kept/kept-checks.ts";
import type { Project } from "./open-project.ts";
import { readDrawings } from "./read-drawings.ts";

/** How a site is checked: what saves time, and what shows how far it is. */
export interface HowToCheck {
  readonly memory?: CheckMemory;
  /** Threads that may look at texts beside this one. */
  readonly workers?: number;
  /** Is told how many of the files have been looked at that were not known. */
  readonly onFile?: (done: number, all: number) => void;
}

/**
 * Has rules look at a site.
 * @param rules those that are of interest
 * @throws ContentError when the site has decided something about a rule that there is not
 */
export async function checkProject(
  project: Project,
  rules: readonly Rule[],
  { memory = noCheckMemory, workers = 0, onFile = () => {} }: HowToCheck = {},
): Promise<readonly Finding[]> {
  const { files, root, editorLanguage, warnings } = project;
  if (project.site.checks.rules.length > 0) {
    const unknown = unknownDecisions(project, await readLocales(generatorRoot));
    if (unknown.length > 0)
      throw new ContentError([...warnings, ...unknown], editorLanguage, {
        root,
        checks: project.site.checks,
      });
  }
  const how = { memory, workers, onFile };
  const texts = [...files.data, ...files.content];
  const checked = await checkFiles(texts, circumstancesOf(project), how);
  return findIn({ ...project, svgTexts: readDrawings(project) }, checked, rules);
}
