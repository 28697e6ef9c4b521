import { plainInlineText } from "../markdown/inline-text.ts";
import { dataKinds, referenceNameOf } from "../model/kind-names.ts";
import { lastDayOf } from "../model/occasion.ts";
import { type Reference, referenceKey } from "../model/reference.ts";
import { rememberFor } from "../model/remember.ts";
import { defaultLanguage } from "../model/site.ts";
import { dataFile } from "../model/site-files.ts";
import { thingsOfKind } from "../model/things-of-kind.ts";
import { isCurrent } from "../routes/listed.ts";
import type { Route } from "../routes/route.ts";
import type { CheckedSite } from "./checked-site.ts";
import { linksOf } from "./links-of.ts";
import type { FoundInSite } from "./rule.ts";

/** A place that tells readers whom to turn to. */
export interface NamedContact {
  readonly contact: Reference;
  readonly place: Pick<FoundInSite, "file" | "path" | "line">;
  /** The page on which it stands; absent for what has none. */
  readonly route: Route | undefined;
}

/** The places that name somebody as a contact today: in a field, or by a card in the text of a page. */
export const namedContacts = rememberFor((checked: CheckedSite): readonly NamedContact[] =>
  [...inFields(checked), ...onCards(checked)].filter(({ route }) => isOfToday(route, checked)),
);

function* inFields(checked: CheckedSite): Generator<NamedContact> {
  const { site, table } = checked;
  for (const { file, by, link } of linksOf(checked)) {
    if (link.kind !== "reference" || link.path.at(-2) !== "contacts") continue;
    const route = by && table.find(referenceKey(by), defaultLanguage(site));
    yield { contact: link.reference, place: { file, path: link.path }, route };
  }
}

function* onCards({ site, table }: CheckedSite): Generator<NamedContact> {
  for (const { id, translations } of site.pages.values()) {
    const route = table.find(`page:${id}`, defaultLanguage(site));
    for (const { file, body, bodyLine } of Object.values(translations))
      for (const { kind, target, line } of body.references)
        if (kind === "contact-card")
          yield {
            contact: { kind: "contact", id: target },
            place: { file, line: bodyLine + line - 1 },
            route,
          };
  }
}

/** What has been held, or has left the lists, tells of its time. */
function isOfToday(route: Route | undefined, { site }: CheckedSite): boolean {
  if (!route) return true;
  const occasion = route.page.occasion?.(route.subject);
  return isCurrent(route, site) && (!occasion || lastDayOf(occasion) >= site.today);
}

/** The fields of a thing, and its file; undefined for what has no file of its own. */
export function thingNamed(
  { kind, id }: Reference,
  { site, table }: CheckedSite,
): { readonly fields: Readonly<Record<string, unknown>>; readonly file: string } | undefined {
  const owner = dataKinds(table.parts).find((one) => referenceNameOf(one) === kind);
  const thing = owner && thingsOfKind(site.things, owner).get(id);
  if (!thing) return undefined;
  return { fields: { ...thing }, file: dataFile(owner.data.folder, id) };
}

/** What a thing is called, in the language of the site's editors where it has a name in several. */
export function nameIn(
  { name }: Readonly<Record<string, unknown>>,
  { site }: Pick<CheckedSite, "site">,
): string {
  if (typeof name !== "object" || name === null) return String(name);
  const names: Readonly<Record<string, unknown>> = { ...name };
  return plainInlineText(String(names[site.settings.editorLanguage] ?? Object.values(names)[0]));
}
