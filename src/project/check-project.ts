import type { Finding } from "../checks/finding.ts";
import { readTexts } from "../checks/read-texts.ts";
import { allRules } from "../checks/registry.ts";
import type { Rule } from "../checks/rule.ts";
import { unknownRules } from "../checks/rule-choices.ts";
import { runChecks } from "../checks/run-checks.ts";
import { readLocales } from "../i18n/read-locales.ts";
import { ContentError } from "../model/content-error.ts";
import { parseJsonFile } from "../model/source-file.ts";
import { generatorRoot } from "./generator-root.ts";
import { listPaths } from "./list-paths.ts";
import type { Project } from "./open-project.ts";

/**
 * Has rules look at a site.
 * @param onText is told how many of its texts have been looked at
 * @throws ContentError when the site has decided something about a rule that there is not
 */
export async function checkProject(
  project: Project,
  rules: readonly Rule[],
  onText: (done: number, all: number) => void,
): Promise<readonly Finding[]> {
  const { site, files, root, editorLanguage, warnings } = project;
  if (site.checks.rules.length > 0) {
    const unknown = unknownRules(site.checks, await knownNames(project));
    if (unknown.length > 0) throw new ContentError([...warnings, ...unknown], editorLanguage, root);
  }
  const texts = [...readTexts(files, site.settings.languages)];
  return runChecks({ ...project, texts, paths: listPaths(root) }, rules, { onText });
}

/** The names of rules, and the codes of what the model warns of, also in a site's own kinds. */
async function knownNames({ files }: Pick<Project, "files">): Promise<readonly string[]> {
  const own = files.locales.map((file) => parseJsonFile(file, () => {})?.value);
  const all = [...Object.values(await readLocales(generatorRoot)), ...own];
  const codes = all.flatMap((locale) => {
    const { faults = {} } = (locale ?? {}) as { readonly faults?: object };
    return Object.keys(faults);
  });
  return [...allRules.map(({ id }) => id), ...new Set(codes)];
}
