import { join } from "node:path";
import { builtInLooks, loadAllLooks } from "../../_includes/kinds/built-in.ts";
import type { Looks } from "../../_includes/kinds/kind-looks.ts";
import { noProgress, type Progress } from "../command/progress.ts";
import { joinParts, type Locales, localeFileFinder } from "../i18n/locale-parts.ts";
import { readLocaleParts, readLocales } from "../i18n/read-locales.ts";
import { createTranslators, type Translator } from "../i18n/translator.ts";
import type { Kind } from "../kinds/kind.ts";
import { builtInKinds } from "../kinds/registry.ts";
import { ContentError } from "../model/content-error.ts";
import { boundFaults, type Fault, type Report, sortFaults } from "../model/fault.ts";
import type { FileMemory } from "../model/file-memory.ts";
import { loadLocales, mergeLocales } from "../model/load-locales.ts";
import { editorLanguageOf, loadSite } from "../model/load-site.ts";
import { noMemory, type PageMemory } from "../model/page-memory.ts";
import { kindsFolder, readLocaleFiles, readSiteFiles } from "../model/read-site-files.ts";
import type { Site } from "../model/site.ts";
import { checkTokens } from "../outputs/check-tokens.ts";
import { checkAddresses, checkLengths, checkRoutes } from "../routes/check-routes.ts";
import type { History } from "../routes/history.ts";
import { planRoutes } from "../routes/plan-routes.ts";
import type { RouteTable } from "../routes/route.ts";
import { checkOwnKinds } from "./check-own-kinds.ts";
import { generatorRoot } from "./generator-root.ts";
import { withOwnCode } from "./own-code.ts";
import { loadOwnKinds, type OwnKinds } from "./own-kinds.ts";
import { readAhead } from "./read-ahead.ts";
import { readHistory } from "./read-history.ts";

/** The folder of the generator's stylesheet. */
export const stylesFolder = join(generatorRoot, "_includes", "styles");

/** The folders with a room for each kind, in which stand the styles and behaviours of its pages. */
export function roomsOf(root: string): readonly string[] {
  return [join(generatorRoot, "_includes", "kinds"), join(root, kindsFolder)];
}

/** A site that is ready to be rendered. */
export interface Project {
  readonly site: Site;
  readonly table: RouteTable;
  readonly translators: (language: string) => Translator;
  readonly looks: Looks;
  /** The kinds that the site adds. */
  readonly ownKinds: readonly Kind[];
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
  { files: known, pages = noMemory, workers = 0, progress = noProgress }: Reading = {},
): Promise<Project> {
  const onPage = progress.begin("reading");
  const files = await readSiteFiles(root, known);
  const own = await loadOwnKinds(root, editorLanguageOf(files));
  // What such a kind holds is not known: all that could be said of it would be about that.
  if (own.faults.length > 0) throw new ContentError(own.faults, editorLanguageOf(files), root);
  const kinds = [...builtInKinds, ...own.kinds];
  const memory = underCode(own.code, pages);
  if (workers > 0 && own.kinds.length === 0)
    await readAhead(files, kinds, { memory, workers, onPage });
  const loaded = withOwnCode({ root, editorLanguage: editorLanguageOf(files) }, () =>
    loadSite(files, now, kinds, { memory, onPage }),
  );
  progress.begin("checking");
  const { site, faults: ofContent, editorLanguage, languages } = loaded;
  const others: Fault[] = [];
  const report: Report = (fault) => others.push(fault);
  const all = () => sortFaults([...ofContent, ...boundFaults(sortFaults(others))]);
  const parts = await readLocaleParts(generatorRoot);
  const pattern = patternFirst(joinParts(parts));
  const findOwnFile = localeFileFinder(parts);
  const { locales: texts, unreadable } = files;
  const locales = loadLocales(
    { files: texts, unreadable, own: pattern, findOwnFile, languages },
    report,
  );
  if (files.tokens)
    await checkTokens(files.tokens, { styles: stylesFolder, media: files.media }, report);
  if (!site || hasErrors(all())) throw new ContentError(all(), editorLanguage, root);
  const translators = createTranslators(locales, site.settings.languages, findOwnFile);
  const table = withOwnCode({ root, editorLanguage }, () => planRoutes(site, translators, kinds));
  others.push(...checkOwnKinds(own.kinds, { site, table, translators }));
  // Two pages of one name have one address, too: that is no second fault.
  if (others.every(({ code }) => code !== "kind-key-taken"))
    for (const check of [checkRoutes, checkLengths, checkAddresses])
      others.push(...check(table, site, kinds).map((fault) => inOwnRoom(fault, own.kinds, table)));
  if (hasErrors(others)) throw new ContentError(all(), editorLanguage, root);
  const history = await readHistory(root, site.settings.timeZone);
  return {
    site,
    table,
    translators,
    looks: await looksOf(own),
    ownKinds: own.kinds,
    root,
    history,
    warnings: all(),
    editorLanguage,
  };
}

/** What was read with other code of a site's own kinds is forgotten. */
function underCode(code: string, pages: PageMemory): PageMemory {
  return { ...pages, begin: (circumstances) => pages.begin(`${circumstances} ${code}`) };
}

/** The word for an address of a site's own kind stands in its room. */
function inOwnRoom(fault: Fault, own: readonly Kind[], { routes }: RouteTable): Fault {
  if (fault.code !== "same-route-words") return fault;
  const kind = own.find(({ pages }) =>
    routes.some(({ url, page }) => url === fault.values.url && Object.values(pages).includes(page)),
  );
  return kind ? { ...fault, file: `${kindsFolder}/${kind.name}/${fault.file}` } : fault;
}

/** How the kinds of the generator and those of the site look, brought together. */
function looksOf({ kinds, looks }: OwnKinds): Promise<Looks> {
  return kinds.length === 0 ? Promise.resolve(builtInLooks) : loadAllLooks(kinds, looks);
}

function hasErrors(faults: readonly Fault[]): boolean {
  return faults.some(({ severity }) => severity === "error");
}

/** Swedish is the pattern of all other locales: the types of texts are made of it. */
function patternFirst({ sv, ...others }: Locales): Locales {
  return { sv, ...others };
}

/**
 * A translator for messages to editors, in their language where the generator speaks it.
 * @param language the editors' language
 * @param root the folder of a site, whose own kinds may have words of their own
 */
export async function editorTranslator(language: string, root?: string): Promise<Translator> {
  const own = await readLocales(generatorRoot);
  const rooms = root === undefined ? [] : await readLocaleFiles(root, () => {});
  const locales = mergeLocales(
    rooms.filter(({ path }) => path.startsWith(`${kindsFolder}/`)),
    own,
  );
  const spoken = Object.hasOwn(own, language) ? language : "en";
  return createTranslators(locales, [spoken])(spoken);
}
