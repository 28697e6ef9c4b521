import { addSuggestions } from "../checks/add-suggestions.ts";
import type { Finding } from "../checks/finding.ts";
import { allRules } from "../checks/registry.ts";
import type { Remark } from "../checks/remark.ts";
import { type Found, remarksOn } from "../checks/remarks-on.ts";
import type { Spellers } from "../checks/speller.ts";
import { joinParts, type LocalePart } from "../i18n/locale-parts.ts";
import type { Translator } from "../i18n/translator.ts";
import { ContentError } from "../model/content-error.ts";
import { editorLanguageOf } from "../model/load-site.ts";
import { lastAnswer, rememberFor } from "../model/remember.ts";
import type { SiteFiles } from "../model/site-files.ts";
import { assembleSite } from "../project/assemble-site.ts";
import { circumstancesOf, findIn, unknownDecisions } from "../project/find-in.ts";
import { historyIn } from "../project/history-of-log.ts";
import type { Project } from "../project/open-project.ts";
import { looksOf } from "../project/own-kinds/all-kinds.ts";
import { gatherKinds, type NamedRoom, type OwnKinds } from "../project/own-kinds/gather-kinds.ts";
import { rootInBundle as root } from "../project/own-kinds/own-places.ts";
import { speakToEditors } from "../project/speak-to-editors.ts";
import type { rememberChecks, rememberPages } from "./remember-draft.ts";
import type { Snapshot } from "./snapshot.ts";

/** What files are judged with, beside what they say. */
export interface Judging {
  readonly snapshot: Snapshot;
  /** The drawings that do more than be shown. */
  readonly activeDrawings: ReadonlyMap<string, string>;
  /** The generator's own texts. */
  readonly texts: readonly LocalePart[];
  /** The code of the kinds that the site adds. */
  readonly rooms: readonly NamedRoom[];
  /** The language of the remarks; that of the editors without it. */
  readonly language?: string | undefined;
  readonly spellers?: Spellers | undefined;
  /** What was thought of to suggest; what is thought of now is added. */
  readonly suggestions: Map<string, string>;
  readonly pages: ReturnType<typeof rememberPages>;
  readonly check: ReturnType<typeof rememberChecks>;
}

/** What is told of: faults, and what rules find. */
type Told = Omit<Found, "findings"> & Partial<Pick<Found, "findings">>;

/** What is to be said of files, and the site that they make where there are no errors. */
export interface Judged {
  readonly remarks: readonly Remark[];
  /** Speaks to the editors. */
  readonly translator: Translator;
  /** Puts faults that show later into the same words. */
  readonly tell: (told: Told) => readonly Remark[];
  readonly project?: Project;
}

/** Says of the files of a site what a check would say, in the same words, and makes the site. */
export async function judgeFiles(files: SiteFiles, judging: Judging): Promise<Judged> {
  const editorLanguage = editorLanguageOf(files);
  const language = judging.language ?? editorLanguage;
  const translator = translatorOf(judging.texts)([language, ...files.locales], () =>
    speakToEditors(language, ownTexts(judging.texts), files.locales),
  );
  const tell = teller(language, translator);
  try {
    const project = await openFiles(files, judging);
    const findings = await find(project, judging);
    return {
      project,
      translator,
      tell,
      remarks: tell({ faults: project.warnings, findings, checks: project.site.checks }),
    };
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return { translator, tell, remarks: tell(error) };
  }
}

/** To make a translator takes as long as to look at a page. */
const translatorOf = rememberFor((_texts: readonly LocalePart[]) => lastAnswer<Translator>());

function teller(language: string, translator: Translator) {
  return ({ faults, checks, findings = [] }: Told): readonly Remark[] =>
    remarksOn({ faults, checks, findings }, { rules: allRules, language, translator });
}

const ownTexts = rememberFor(joinParts);

/** @throws ContentError with every fault, when any of them is an error */
async function openFiles(files: SiteFiles, judging: Judging): Promise<Project> {
  const { snapshot, texts, pages } = judging;
  const own = ownKindsOf(files, judging);
  // Whoever made the snapshot has seen all of the code; here the broken part of it may be missing.
  const ofKinds = snapshot.ofKinds.length > 0 ? snapshot.ofKinds : own.faults;
  if (ofKinds.length > 0) throw new ContentError(ofKinds, editorLanguageOf(files), { root });
  const { ofLook, now, log } = snapshot;
  const { editorLanguage, checks, ...assembled } = assembleSite(files, {
    now: new Date(now),
    own,
    root,
    texts,
    ofLook,
    // Whoever writes a draft is to see it.
    pages: { memory: pages, showsHeld: true },
  });
  if (!("planned" in assembled))
    throw new ContentError(assembled.faults, editorLanguage, { root, checks });
  const { planned } = assembled;
  return {
    ...planned,
    files,
    looks: await looksOf(own),
    ownKinds: own.kinds,
    hasOverrides: snapshot.hasOverrides,
    root,
    history: historyIn(log, planned.site.settings.timeZone),
    warnings: assembled.faults,
    editorLanguage,
  };
}

/** For the same code and language the same kinds: what was made with them is known still. */
function ownKindsOf(files: SiteFiles, { rooms }: Judging): OwnKinds {
  return kindsOf(rooms)(editorLanguageOf(files));
}

const kindsOf = rememberFor((rooms: readonly NamedRoom[]) => {
  const known = new Map<string, OwnKinds>();
  return (editorLanguage: string) => {
    const kinds = known.get(editorLanguage) ?? gatherKinds(rooms, { root, editorLanguage });
    known.set(editorLanguage, kinds);
    return kinds;
  };
});

async function find(project: Project, judging: Judging): Promise<readonly Finding[]> {
  const { activeDrawings, texts, spellers, check, suggestions: known } = judging;
  const { files, warnings, editorLanguage } = project;
  const unknown = unknownDecisions(project, ownTexts(texts));
  if (unknown.length > 0)
    throw new ContentError([...warnings, ...unknown], editorLanguage, {
      root,
      checks: project.site.checks,
    });
  const checked = check([...files.data, ...files.content], circumstancesOf(project));
  const findings = findIn({ ...project, svgTexts: activeDrawings }, checked, allRules);
  if (!spellers) return findings;
  return addSuggestions(findings, allRules, { load: async () => spellers, known });
}
