import type { Finding } from "../checks/finding.ts";
import { allRules } from "../checks/registry.ts";
import type { Rule } from "../checks/rule.ts";
import { unknownRules } from "../checks/rule-choices.ts";
import { runChecks } from "../checks/run-checks.ts";
import { readLocales } from "../i18n/read-locales.ts";
import { builtInKinds } from "../kinds/registry.ts";
import { ContentError } from "../model/content-error.ts";
import { namesOf } from "../model/kind-names.ts";
import { parseJsonFile } from "../model/source-file.ts";
import { checkFiles } from "./check-files.ts";
import { generatorRoot } from "./generator-root.ts";
import { type CheckMemory, noCheckMemory } from "./kept/kept-checks.ts";
import type { Project } from "./open-project.ts";
import { readDrawings } from "./read-drawings.ts";
import { silentPdfsOf } from "./silent-pdfs.ts";

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
  const { site, files, root, ownKinds, editorLanguage, warnings } = project;
  if (site.checks.rules.length > 0) {
    const unknown = unknownRules(site.checks, await knownNames(project));
    if (unknown.length > 0) throw new ContentError([...warnings, ...unknown], editorLanguage, root);
  }
  const { words, plainWords } = site.checks;
  const circumstances = {
    languages: site.settings.languages,
    kinds: namesOf([...builtInKinds, ...ownKinds]).references,
    settings: { words, plainWords },
  };
  const how = { memory, workers, onFile };
  const checked = await checkFiles([...files.data, ...files.content], circumstances, how);
  const texts = checked.flatMap(({ facts }) => facts);
  const findings = checked.flatMap((file) => file.findings);
  return runChecks(
    { ...project, texts, svgTexts: readDrawings(project), silentPdfs: silentPdfsOf(project) },
    findings,
    rules,
  );
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
