import { severitiesOf } from "../checks/rule-choices.ts";
import type { LocalePart } from "../i18n/locale-parts.ts";
import type { Translator } from "../i18n/translator.ts";
import type { Kind } from "../kinds/kind.ts";
import type { CheckSettings } from "../model/check-settings.ts";
import { boundFaults, type Fault, sortFaults } from "../model/fault.ts";
import { editorLanguageOf, loadSite, type PageReading } from "../model/load-site.ts";
import type { Site } from "../model/site.ts";
import { kindsFolder, type SiteFiles } from "../model/site-files.ts";
import { checkAddresses } from "../routes/check-addresses.ts";
import { checkLengths, checkRoutes } from "../routes/check-routes.ts";
import { planRoutes } from "../routes/plan-routes.ts";
import { checkRedirects } from "../routes/redirects.ts";
import type { RouteTable } from "../routes/route.ts";
import { allKinds } from "./own-kinds/all-kinds.ts";
import { checkOwnKinds } from "./own-kinds/check-own-kinds.ts";
import type { OwnKinds } from "./own-kinds/gather-kinds.ts";
import { withOwnCode } from "./own-kinds/own-code.ts";
import { siteWords } from "./site-words.ts";

/** A site whose pages are planned. */
export interface PlannedSite {
  readonly site: Site;
  readonly table: RouteTable;
  readonly translators: (language: string) => Translator;
}

/** What became of the files of a site: a site with warnings, or faults of which one at least is an error. */
export type AssembledSite = {
  readonly faults: readonly Fault[];
  /** The language in which the editors read about them. */
  readonly editorLanguage: string;
  /** What the body has decided about warnings. */
  readonly checks: CheckSettings;
} & ({ readonly planned: PlannedSite } | object);

/** What a site is made with, beside its files. */
export interface Assembling {
  /** The moment of the build. */
  readonly now: Date;
  /** The kinds that the site adds, of which none is broken. */
  readonly own: OwnKinds;
  /** The folder of the site: places in its own code begin there. */
  readonly root: string;
  /** The generator's own texts. */
  readonly texts: readonly LocalePart[];
  /** What is wrong with how the body has its site look: its values of tokens, its files in place of others. */
  readonly ofLook: readonly Fault[];
  /** The path below which the site is to stand, in place of that in its settings. */
  readonly basePath?: string | undefined;
  readonly pages?: PageReading;
  /** Is told when all files have been read, and what they say together is looked at. */
  readonly onRead?: () => void;
}

/**
 * Makes a site of its files and plans its pages, or says everything that stands in the way. Pure, as far
 * as the code of the site's own kinds is.
 * @throws ContentError when that code fails
 */
export function assembleSite(
  files: SiteFiles,
  { now, own, root, texts, ofLook, basePath, pages = {}, onRead = () => {} }: Assembling,
): AssembledSite {
  const kinds = allKinds(own);
  const loaded = withOwnCode({ root, editorLanguage: editorLanguageOf(files) }, () =>
    loadSite(files, now, kinds, pages),
  );
  onRead();
  const { faults: ofContent, editorLanguage, languages, checks } = loaded;
  const site = loaded.site && placed(loaded.site, basePath);
  const words = siteWords(texts, files, languages);
  const others = [...words.faults, ...ofLook];
  const all = () =>
    sortFaults([...ofContent, ...boundFaults(sortFaults(others))]).filter(isOfInterest(checks));
  if (!site || hasErrors(all())) return { faults: all(), editorLanguage, checks };
  const translators = words.translators();
  const table = withOwnCode({ root, editorLanguage }, () => planRoutes(site, translators, kinds));
  const planned = { site, table, translators };
  others.push(...checkOwnKinds(own.kinds, planned));
  others.push(...withOwnCode({ root, editorLanguage }, () => checkRedirects(table, site, files)));
  const checked = (check: typeof checkAddresses) =>
    withOwnCode({ root, editorLanguage }, () => check(table, site));
  // Two pages of one name have one address, too: that is no second fault.
  if (others.every(({ code }) => code !== "kind-key-taken"))
    for (const check of [checkRoutes, checkLengths, checkAddresses])
      others.push(
        ...checked(check).map((fault) => inOwnRoom(fault, own.kinds, table.withHeld ?? table)),
      );
  if (hasErrors(others)) return { faults: all(), editorLanguage, checks };
  return { planned, faults: all(), editorLanguage, checks };
}

function placed(site: Site, basePath: string | undefined): Site {
  return basePath === undefined ? site : { ...site, settings: { ...site.settings, basePath } };
}

/** Whether it is an error, or a warning of which the site has not decided that it is none. */
function isOfInterest(checks: CheckSettings): (fault: Fault) => boolean {
  const severityIn = severitiesOf(checks);
  return ({ code, severity, file }) =>
    severity === "error" || severityIn(code, severity, file) !== undefined;
}

/** The word for an address of a site's own kind stands in its room. */
function inOwnRoom(fault: Fault, own: readonly Kind[], { routes }: RouteTable): Fault {
  if (fault.code !== "same-route-words") return fault;
  const kind = own.find(({ pages }) =>
    routes.some(({ url, page }) => url === fault.values.url && Object.values(pages).includes(page)),
  );
  return kind ? { ...fault, file: `${kindsFolder}/${kind.name}/${fault.file}` } : fault;
}

function hasErrors(faults: readonly Fault[]): boolean {
  return faults.some(({ severity }) => severity === "error");
}
