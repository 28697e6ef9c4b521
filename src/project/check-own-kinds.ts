import { LocaleError } from "../i18n/locale.ts";
import type { Translate, Translator } from "../i18n/translator.ts";
import type { Kind } from "../kinds/kind.ts";
import type { Fault, FaultCode, FaultValues } from "../model/fault.ts";
import { dataKinds, referenceNameOf } from "../model/kind-names.ts";
import { kindsFolder } from "../model/read-site-files.ts";
import type { Site } from "../model/site.ts";
import { thingsOfKind } from "../model/things-of-kind.ts";
import type { RouteTable } from "../routes/route.ts";

/** A site whose pages are planned. */
interface Planned {
  readonly site: Site;
  readonly table: RouteTable;
  readonly translators: (language: string) => Translator;
}

/**
 * What only shows of a site's own kinds when its pages are planned: things that references can name
 * and no page shows, and words that the generator will ask for and nobody has given.
 */
export function checkOwnKinds(kinds: readonly Kind[], planned: Planned): readonly Fault[] {
  return [...checkPages(kinds, planned), ...kinds.flatMap((kind) => checkWords(kind, planned))];
}

function checkPages(kinds: readonly Kind[], { site, table }: Planned): readonly Fault[] {
  const [language = ""] = table.byLanguage.keys();
  return dataKinds(kinds).flatMap((kind) => {
    const { isNamed, standsOn } = kind.data;
    if (isNamed === false) return [];
    const ids = [...thingsOfKind(site.things, kind).keys()];
    const keys =
      standsOn === undefined ? ids.map((id) => `${referenceNameOf(kind)}:${id}`) : [standsOn];
    const missing = keys.find((key) => !table.find(key, language));
    if (missing === undefined) return [];
    return [faultIn(kind, "kind.ts", "kind-without-page", { key: missing })];
  });
}

function checkWords(kind: Kind, { site, table, translators }: Planned): readonly Fault[] {
  const own = new Set(Object.values(kind.pages));
  return [...table.byLanguage].flatMap(([language, routes]) => {
    const sorts = routes
      .filter(({ page }) => own.has(page))
      .flatMap(({ page, subject }) => page.search?.(subject, { site, language })?.kind ?? []);
    const sets = (kind.openData ?? []).map(({ id }) => id);
    const keys = [
      ...[...new Set(sorts)].map((sort) => `ui.search.kinds.${sort}`),
      ...sets.flatMap((id) => [`ui.data.sets.${id}.title`, `ui.data.sets.${id}.description`]),
    ];
    const { t } = translators(language);
    return keys
      .filter((key) => !isSaid(key, t))
      .map((key) => faultIn(kind, `locales/${language}.json`, "kind-without-word", { key }));
  });
}

function isSaid(key: string, t: Translate): boolean {
  try {
    return t(key as "ui.search.kinds.list") !== "";
  } catch (error) {
    if (error instanceof LocaleError) return false;
    throw error;
  }
}

function faultIn(
  { name }: Pick<Kind, "name">,
  file: string,
  code: FaultCode,
  values: FaultValues,
): Fault {
  return { severity: "error", file: `${kindsFolder}/${name}/${file}`, code, values };
}
