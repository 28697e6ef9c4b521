import { LocaleError } from "../../i18n/locale.ts";
import type { Translate } from "../../i18n/translator.ts";
import type { Kind } from "../../kinds/kind.ts";
import type { Fault, FaultCode, FaultValues } from "../../model/fault.ts";
import { dataKinds, referenceNameOf } from "../../model/kind-names.ts";
import { kindsFolder } from "../../model/site-files.ts";
import { thingsOfKind } from "../../model/things-of-kind.ts";
import { checkFiles, checkOwnPages, type Planned } from "./check-own-pages.ts";

/**
 * What only shows of a site's own kinds when its pages are planned: things that references can name
 * and no page shows, and words that the generator will ask for and nobody has given.
 */
export function checkOwnKinds(kinds: readonly Kind[], planned: Planned): readonly Fault[] {
  if (kinds.length === 0) return [];
  const words = kinds.flatMap((kind) => checkWords(kind, planned));
  // What is named by a wrong key is not there: one fault says enough.
  const [first = []] = [checkPages, checkNames, checkOutputs]
    .map((check) => check(kinds, planned))
    .filter(({ length }) => length > 0);
  return [...first, ...words];
}

function checkNames(kinds: readonly Kind[], planned: Planned): readonly Fault[] {
  return kinds.flatMap((kind) =>
    checkOwnPages(kind, planned).map(({ code, values }) => faultIn(kind, "kind.ts", code, values)),
  );
}

/** A file of two parts: the last of the kinds without which there is only one of it is to blame. */
function checkOutputs(kinds: readonly Kind[], planned: Planned): readonly Fault[] {
  return checkFiles(planned).flatMap(({ code, values }) => {
    const [kind] = kinds.filter((one) => !isTwice(values, without(one, planned))).slice(-1);
    return kind ? [faultIn(kind, "kind.ts", code, values)] : [];
  });
}

function isTwice({ path }: FaultValues, planned: Planned): boolean {
  return checkFiles(planned).some(({ values }) => values.path === path);
}

function without(kind: Kind, planned: Planned): Planned {
  const own = new Set(Object.values(kind.pages));
  const { table } = planned;
  return {
    ...planned,
    table: {
      ...table,
      parts: table.parts.filter((part) => part !== kind),
      routes: table.routes.filter(({ page }) => !own.has(page)),
      byLanguage: new Map(
        [...table.byLanguage].map(([language, routes]) => [
          language,
          routes.filter(({ page }) => !own.has(page)),
        ]),
      ),
    },
  };
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
