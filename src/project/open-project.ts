import type { Looks } from "../../_includes/kinds/kind-looks.ts";
import { noProgress, type Progress } from "../command/progress.ts";
import { readLocales } from "../i18n/read-locales.ts";
import type { Translator } from "../i18n/translator.ts";
import type { Kind } from "../kinds/kind.ts";
import { ContentError } from "../model/content-error.ts";
import type { Fault } from "../model/fault.ts";
import type { FileMemory } from "../model/file-memory.ts";
import { editorLanguageOf } from "../model/load-site.ts";
import { noMemory, type PageMemory } from "../model/page-memory.ts";
import { readLocaleFiles, readSiteFiles } from "../model/read-site-files.ts";
import type { Site } from "../model/site.ts";
import type { SiteFiles } from "../model/site-files.ts";
import type { History } from "../routes/history.ts";
import type { RouteTable } from "../routes/route.ts";
import { assembleSite } from "./assemble-site.ts";
import { faultsOfTokens } from "./faults-of-tokens.ts";
import { generatorRoot } from "./generator-root.ts";
import { historyIn } from "./history-of-log.ts";
import type { CheckMemory } from "./kept/kept-checks.ts";
import type { ReadChangeLog } from "./known/known-history.ts";
import { makeAnew, type RecallMade } from "./known/known-made.ts";
import { overridesOf } from "./overrides/overrides-of-site.ts";
import { allKinds, looksOf } from "./own-kinds/all-kinds.ts";
import { ownKindsOf } from "./own-kinds/kinds-of-site.ts";
import { readOwnTexts } from "./own-texts.ts";
import { readAhead } from "./read-ahead.ts";
import { readChangeLog } from "./read-history.ts";
import { speakToEditors } from "./speak-to-editors.ts";
import { guideIn } from "./with-guide.ts";

/** A site that is ready to be rendered. */
export interface Project {
  readonly site: Site;
  /** The files of which the site was made. */
  readonly files: SiteFiles;
  readonly table: RouteTable;
  readonly translators: (language: string) => Translator;
  readonly looks: Looks;
  /** The kinds that the site adds. */
  readonly ownKinds: readonly Kind[];
  /** Whether the site has files in place of those of the generator. */
  readonly hasOverrides: boolean;
  /** The folder of the site, which may hold code of its own. */
  readonly root: string;
  /** When the files of the site were changed, as far as git knows. */
  readonly history: History;
  /** Faults that do not stop the site, and the language in which its editors read about them. */
  readonly warnings: readonly Fault[];
  readonly editorLanguage: string;
}

/** How a site is read: what saves time, and what shows how far it is. */
export interface Reading {
  readonly files?: FileMemory;
  readonly pages?: PageMemory;
  /** Given where rules are to look at all texts of the site once it has been read. */
  readonly checks?: CheckMemory | undefined;
  readonly made?: RecallMade;
  readonly changeLog?: ReadChangeLog;
  /**
   * Whether the site is to have the guide for its editors. Where nothing is said it has the body's own
   * pages of it alone, so that these are checked as all others.
   */
  readonly hasGuide?: boolean | undefined;
  /** The path below which the site is to stand, in place of that in its settings. */
  readonly basePath?: string | undefined;
  /** Whether what visitors are not to see yet is shown, and marked: drafts, and what is still to come. */
  readonly showsHeld?: boolean;
  /** Threads that may read pages beside this one, where the site has no code of its own; 0 without it. */
  readonly workers?: number;
  readonly progress?: Progress;
}

/**
 * Reads and checks the site in a folder, and plans its pages.
 * @param root the folder that holds `_data` and `src/content`
 * @param now the moment of the build
 * @throws ContentError with every fault, when any of them is an error
 */
export async function openProject(
  root: string,
  now: Date,
  reading: Reading = {},
): Promise<Project> {
  const { made = makeAnew, changeLog = readChangeLog, pages = noMemory } = reading;
  const { workers = 0, progress = noProgress, showsHeld = false } = reading;
  const onPage = progress.begin("reading");
  const changes = changeLog(root);
  const read = await readSiteFiles(root, reading.files);
  const files = guideIn(read, reading.hasGuide);
  const own = await ownKindsOf(root, editorLanguageOf(files), made);
  // What such a kind holds is not known: all that could be said of it would be about that.
  if (own.faults.length > 0) throw new ContentError(own.faults, editorLanguageOf(files), { root });
  const kinds = allKinds(own);
  const overrides = await overridesOf(root, made);
  const memory = underCode(own.code, pages);
  if (workers > 0 && own.kinds.length === 0)
    await readAhead(files, kinds, { memory, checks: reading.checks, workers, onPage });
  const { editorLanguage, checks, ...assembled } = assembleSite(files, {
    now,
    own,
    root,
    texts: await readOwnTexts(made),
    ofLook: [...(await faultsOfTokens(files, made)), ...overrides.faults],
    basePath: reading.basePath,
    pages: { memory, onPage, showsHeld },
    onRead: () => progress.begin("checking"),
  });
  if (!("planned" in assembled))
    throw new ContentError(assembled.faults, editorLanguage, { root, checks });
  const { planned, faults: warnings } = assembled;
  const { timeZone } = planned.site.settings;
  return {
    ...planned,
    files,
    looks: await looksOf(own),
    ownKinds: own.kinds,
    hasOverrides: overrides.hasAny,
    root,
    history: historyIn(await changes, timeZone),
    warnings,
    editorLanguage,
  };
}

/** What was read with other code of a site's own kinds is forgotten. */
function underCode(code: string, pages: PageMemory): PageMemory {
  return { ...pages, begin: (circumstances) => pages.begin(`${circumstances} ${code}`) };
}

/**
 * A translator for messages to editors, in their language where the generator speaks it.
 * @param language the editors' language
 * @param root the folder of a site, whose own kinds may have words of their own
 */
export async function editorTranslator(language: string, root?: string): Promise<Translator> {
  const own = await readLocales(generatorRoot);
  const ofSite = root === undefined ? [] : await readLocaleFiles(root, () => {});
  return speakToEditors(language, own, ofSite);
}
