import { CommandError } from "../command/command-error.ts";
import type { Translator } from "../i18n/translator.ts";
import type { Fault } from "../model/fault.ts";
import { describeFaultWords, placeOf } from "../model/fault-text.ts";
import { type LoadedSite, loadSite } from "../model/load-site.ts";
import type { PageMemory } from "../model/page-memory.ts";
import { type Reference, referenceKey } from "../model/reference.ts";
import { sameMap } from "../model/remember.ts";
import type { Site } from "../model/site.ts";
import type { SiteFiles } from "../model/site-files.ts";
import type { TextFile } from "../model/source-file.ts";
import { checkAddresses } from "../routes/check-addresses.ts";
import { checkLengths, checkRoutes } from "../routes/check-routes.ts";
import { planRoutes } from "../routes/plan-routes.ts";
import { checkRedirects } from "../routes/redirects.ts";
import type { RouteTable } from "../routes/route.ts";
import type { Renaming } from "./rename-files.ts";

/** What the files of a site are loaded with. */
export interface LoadWith {
  readonly now: Date;
  readonly kinds: RouteTable["parts"];
  readonly translators: (language: string) => Translator;
  /** Speaks with the editors. */
  readonly editor: Pick<Translator, "t">;
  readonly memory: PageMemory;
}

/**
 * Loads a site with what visitors are not to see yet: that names things too.
 * @throws CommandError with the first error that the files have
 */
export function loadWhole(files: SiteFiles, loading: LoadWith): Site {
  const { now, kinds, memory } = loading;
  return siteOf(loadSite(files, now, kinds, { memory, showsHeld: true }), loading);
}

/** The pages of a site, and what is wrong with their addresses. */
export function tableOf(
  files: SiteFiles,
  loading: LoadWith,
): { readonly site: Site; readonly table: RouteTable; readonly faults: readonly Fault[] } {
  const { kinds, now, translators } = loading;
  const site = siteOf(loadSite(files, now, kinds, loading), loading);
  const table = planRoutes(site, translators, kinds);
  const faults = [checkRoutes, checkLengths, checkAddresses].flatMap((check) => check(table, site));
  return { site, table, faults: [...faults, ...checkRedirects(table, site, files)] };
}

function siteOf({ site, faults }: LoadedSite, { editor }: LoadWith): Site {
  if (!site) refuseFaults(faults, editor);
  if (!site) throw new Error("a site without errors is there");
  return site;
}

function refuseFaults(faults: readonly Fault[], editor: Pick<Translator, "t">): void {
  const fault = faults.find(({ severity }) => severity === "error");
  if (!fault) return;
  const detail = describeFaultWords(fault, editor);
  throw new CommandError("rename-breaks", placeOf(fault, editor), { detail });
}

/**
 * Proves that the files of a site give one without errors, in which whatever named something names the
 * same thing by its new name.
 * @throws CommandError that says what does not
 */
export function prove(
  files: SiteFiles,
  { before, renaming }: { readonly before: Site; readonly renaming: Renaming },
  loading: LoadWith,
): void {
  const after = loadWhole(files, loading);
  refuseFaults(tableOf(files, loading).faults, loading.editor);
  const renew = (thing: Reference) =>
    referenceKey(renaming.names.get(referenceKey(thing)) ?? thing);
  const [wanted, found] = [mentionsIn(before, renew), mentionsIn(after, referenceKey)];
  const lost =
    [...wanted].find((one) => !found.has(one)) ?? [...found].find((one) => !wanted.has(one));
  if (lost === undefined) return;
  const [by = "", value = ""] = lost.split(" ");
  throw new CommandError("rename-cannot-mend", by, { value });
}

/** Who names what, each as `page:about contact:asa-oberg`. */
function mentionsIn({ mentions }: Site, keyOf: (thing: Reference) => string): ReadonlySet<string> {
  return new Set(
    [...mentions].flatMap(([key, places]) => {
      const [kind = "", ...id] = key.split(":");
      const named = keyOf({ kind: kind as Reference["kind"], id: id.join(":") });
      return places.map(({ by, part }) => `${keyOf(by)} ${named} ${part ?? ""}`);
    }),
  );
}

/** Keeps what became of pages: the same files are loaded several times. */
export function rememberPages(): PageMemory {
  const known = new Map<
    string,
    {
      readonly texts: ReadonlyMap<string, TextFile>;
      readonly read: ReturnType<PageMemory["recall"]>;
    }
  >();
  return {
    begin: () => {},
    recall: (id, texts) => {
      const before = known.get(id);
      return before && sameMap(before.texts, texts) === before.texts ? before.read : undefined;
    },
    keep: (id, texts, read) => known.set(id, { texts, read }),
  };
}
