import type { CheckedFile, FileCircumstances } from "../checks/check-file.ts";
import type { CheckedSite } from "../checks/checked-site.ts";
import type { Finding } from "../checks/finding.ts";
import { allRules } from "../checks/registry.ts";
import type { Rule } from "../checks/rule.ts";
import { unknownRules } from "../checks/rule-choices.ts";
import { runChecks } from "../checks/run-checks.ts";
import type { Locales } from "../i18n/locale-parts.ts";
import type { Kind } from "../kinds/kind.ts";
import { builtInKinds } from "../kinds/registry.ts";
import type { Fault } from "../model/fault.ts";
import { namesOf } from "../model/kind-names.ts";
import type { Site } from "../model/site.ts";
import type { SiteFiles } from "../model/site-files.ts";
import { parseJsonFile } from "../model/source-file.ts";

/** What a site says of how its texts are looked at. */
export function circumstancesOf({
  site,
  ownKinds,
}: {
  readonly site: Pick<Site, "settings" | "checks">;
  readonly ownKinds: readonly Kind[];
}): FileCircumstances {
  const { words, plainWords } = site.checks;
  return {
    languages: site.settings.languages,
    kinds: namesOf([...builtInKinds, ...ownKinds]).references,
    settings: { words, plainWords },
  };
}

/**
 * Has rules look at a site of whose files is known what those about texts have found. Pure.
 * @param rules those that are of interest
 */
export function findIn(
  site: Omit<CheckedSite, "texts">,
  checked: readonly CheckedFile[],
  rules: readonly Rule[],
): readonly Finding[] {
  const texts = checked.flatMap(({ facts }) => facts);
  const findings = checked.flatMap((file) => file.findings);
  return runChecks({ ...site, texts }, findings, rules);
}

/**
 * What a site has decided about rules that there are none of.
 * @param own the generator's own texts: what the model warns of has its words in them, or in those of a
 *   site's own kinds
 */
export function unknownDecisions(
  { site, files }: { readonly site: Pick<Site, "checks">; readonly files: SiteFiles },
  own: Locales,
): readonly Fault[] {
  const ofSite = files.locales.map((file) => parseJsonFile(file, () => {})?.value);
  const codes = [...Object.values(own), ...ofSite].flatMap((locale) => {
    const { faults = {} } = (locale ?? {}) as { readonly faults?: object };
    return Object.keys(faults);
  });
  return unknownRules(site.checks, [...allRules.map(({ id }) => id), ...new Set(codes)]);
}
