import { makeNew, type Trial, type Wish } from "../../src/authoring/make-new.ts";
import type { NewPlace } from "../../src/authoring/plan-new.ts";
import { readFacts } from "../../src/authoring/site-facts.ts";
import { createSkeletonWords } from "../../src/authoring/skeleton-words.ts";
import { CommandError } from "../../src/command/command-error.ts";
import { readLocales } from "../../src/i18n/read-locales.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { loadSite } from "../../src/model/load-site.ts";
import type { SiteFiles } from "../../src/model/site-files.ts";
import type { TextFile } from "../../src/model/source-file.ts";
import type { ThingKind } from "../../src/model/thing-kind.ts";
import { checkRoutes } from "../../src/routes/check-routes.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import { type Change, filesWith, inShort, now, translators } from "../model/site-with.ts";
import { repositoryRoot } from "../roots.ts";

export const locales = await readLocales(repositoryRoot);

/** The fixture site, with some files changed, as new things are made for it. */
export function placeWith(changes: Readonly<Record<string, Change>> = {}): NewPlace {
  const facts = readFacts(filesWith(changes), now, builtInKinds);
  if (!facts) throw new Error("the fixture site says its languages");
  return { facts, words: createSkeletonWords(locales, "sv") };
}

/** A trial in the fixture site, which has no errors of its own. */
export const trial: Trial = {
  errorsWith: (added) => {
    const { site, faults } = loadSite(withAdded(added), now, builtInKinds);
    const table = site && planRoutes(site, translators, builtInKinds);
    const all = [...faults, ...(site && table ? checkRoutes(table, site) : [])];
    return all.filter(({ severity }) => severity === "error");
  },
  describe: inShort,
};

function withAdded(added: readonly TextFile[]): SiteFiles {
  return filesWith(Object.fromEntries(added.map(({ path, text }) => [path, text])));
}

/** The kind of a name. */
export function kindOf(name: string): ThingKind {
  const kind = builtInKinds.find((one) => one.name === name);
  if (!kind) throw new Error(`there is no kind ${name}`);
  return kind;
}

/** The files of a new thing of the fixture site. */
export function madeNew(kind: string, wish: Omit<Wish, "kind">): readonly TextFile[] {
  return makeNew({ ...wish, kind: kindOf(kind) }, placeWith(), trial);
}

/** The error with which something ends, in short: `place: code id=…`. */
export function refusal(make: () => unknown): string {
  try {
    make();
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const values = Object.entries(error.values).map(([name, value]) => `${name}=${value}`);
    return [`${error.place}: ${error.code}`, ...values].join(" ");
  }
  return "nothing was refused";
}
