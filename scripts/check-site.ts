import { addSuggestions } from "../src/checks/add-suggestions.ts";
import type { Finding } from "../src/checks/finding.ts";
import { fixTexts, showChanges } from "../src/checks/fix-texts.ts";
import { loadSpellers } from "../src/checks/load-spellers.ts";
import type { Remark } from "../src/checks/remark.ts";
import { type Found, remarksOn } from "../src/checks/remarks-on.ts";
import type { Rule } from "../src/checks/rule.ts";
import type { Progress } from "../src/command/progress.ts";
import { ContentError } from "../src/model/content-error.ts";
import { checkProject } from "../src/project/check-project.ts";
import {
  type CheckMemory,
  keptChecksFolder,
  openKeptChecks,
} from "../src/project/kept/kept-checks.ts";
import { openKeptProject } from "../src/project/open-kept-project.ts";
import { editorTranslator, type Project } from "../src/project/open-project.ts";
import { readOptions } from "../src/project/options.ts";
import { faultsOfPictures } from "../src/project/pictures-of-site.ts";
import { rewriteText } from "../src/project/rewrite-text.ts";
import { tryPages } from "../src/project/site-files.ts";

/** What is checked, and how. */
export interface Checking {
  /** The folder of the site. */
  readonly root: string;
  readonly rules: readonly Rule[];
  /** Whether the faults of the model are of interest, beside the rules. */
  readonly withFaults: boolean;
  /** Whether a file, by its path from the root, is of interest. */
  readonly isShown: (file: string) => boolean;
  /** The language of the remarks; that of the editors without it. */
  readonly language?: string | undefined;
  readonly progress: Progress;
}

/** What came of a check. */
export interface Checked {
  readonly remarks: readonly Remark[];
  readonly language: string;
  /** How many pages the site has; absent where it has faults. */
  readonly pages?: number;
}

/** Checks a site: what its model finds broken, and what rules find that could be better. */
export async function checkSite(checking: Checking): Promise<Checked> {
  const { root, progress } = checking;
  try {
    const memory = openKeptChecks(keptChecksFolder, root);
    const project = await openKeptProject({ ...readOptions(process.env), root }, progress, {
      checks: memory,
    });
    const remarks = await remarksOfProject(project, memory, checking);
    return {
      remarks,
      language: checking.language ?? project.editorLanguage,
      pages: project.table.routes.length,
    };
  } catch (error) {
    progress.hide();
    if (!(error instanceof ContentError)) throw error;
    return {
      remarks: await remarksOfFaults(error, checking),
      language: checking.language ?? error.editorLanguage,
    };
  }
}

/**
 * What is to be said of a site that has been read.
 * @throws ContentError when code of its own cannot make its pages
 */
export async function remarksOfProject(
  project: Project,
  memory: CheckMemory,
  checking: Checking,
): Promise<readonly Remark[]> {
  const { progress } = checking;
  const findings = await find(project, memory, checking);
  const ofOwnPages = tryPages(project, progress.begin("trying"));
  progress.hide();
  const ofPictures = await faultsOfPictures(project, readOptions(process.env).workers);
  const faults = [...project.warnings, ...ofPictures, ...ofOwnPages];
  const found = { faults, findings, checks: project.site.checks };
  return remarksOf(project, found, checking);
}

/** What is to be said of a site that has errors: nothing else is known of it. */
export function remarksOfFaults(
  error: ContentError,
  checking: Checking,
): Promise<readonly Remark[]> {
  return remarksOf(error, { faults: error.faults, findings: [], checks: error.checks }, checking);
}

/**
 * Mends what rules can mend safely, in the files that are of interest.
 * @param say is given the changes of each file
 * @returns how many files have been mended
 * @throws ContentError when the site has errors: nothing is mended then
 */
export async function fixSite(checking: Checking, say: (text: string) => void): Promise<number> {
  const { root, progress } = checking;
  const memory = openKeptChecks(keptChecksFolder, root);
  const project = await openKeptProject({ ...readOptions(process.env), root }, progress, {
    checks: memory,
  });
  const { data, content } = project.files;
  const fixed = fixTexts([...data, ...content], await find(project, memory, checking));
  progress.hide();
  const written = fixed.filter((text) => rewriteText(root, text));
  for (const text of written) say(showChanges(text));
  return written.length;
}

async function find(
  project: Project,
  memory: CheckMemory,
  { rules, isShown, progress }: Checking,
): Promise<readonly Finding[]> {
  const findings = await checkProject(project, rules, {
    memory,
    workers: readOptions(process.env).workers,
    onFile: progress.begin("texts"),
  });
  const told = await addSuggestions(
    findings.filter(({ file }) => isShown(file)),
    rules,
    { load: loadSpellers, known: memory.suggestions() },
  );
  memory.save();
  return told;
}

interface Source {
  readonly editorLanguage: string;
  readonly root?: string | undefined;
}

async function remarksOf(
  { editorLanguage, root }: Source,
  found: Found,
  { rules, withFaults, isShown, language = editorLanguage }: Checking,
): Promise<readonly Remark[]> {
  const translator = await editorTranslator(language, root);
  const isOfInterest = ({ file, severity }: Found["faults"][number]) =>
    severity === "error" || (withFaults && isShown(file));
  const faults = found.faults.filter(isOfInterest);
  return remarksOn({ ...found, faults }, { rules, language, translator });
}
