import type { Translator } from "../i18n/translator.ts";
import { labelOf } from "../model/priority-set.ts";
import { type Reference, referenceKey, type Section } from "../model/reference.ts";
import { defaultLanguage, type Site } from "../model/site.ts";
import { titleOfAnswer } from "./form-answer.ts";
import { foldersOf } from "./plan-routes.ts";
import type { Route, RouteTable, View } from "./route.ts";
import { thingAnchor } from "./thing-anchor.ts";

/** A text with the language it is in, where that is not the language of the page. */
export interface Localized<Value = string> {
  readonly value: Value;
  readonly lang?: string;
}

/** Gives the value for a language, or the default language's with a note of which that is. */
export function localize<Value>(
  values: Readonly<Record<string, Value>>,
  language: string,
  site: Pick<Site, "settings">,
): Localized<Value> {
  const own = values[language];
  if (own !== undefined) return { value: own };
  const original = defaultLanguage(site);
  const value = values[original];
  if (value === undefined) throw new Error("a text has a value in the default language");
  return { value, lang: original };
}

/** The address of a thing's page in a language. Throws where the site has no such page: a bug. */
export function urlOf(reference: Reference, language: string, table: RouteTable): string {
  if (reference.kind === "term") {
    const glossary = urlOf({ kind: "section", id: "glossary" }, language, table);
    return `${glossary}#${thingAnchor(reference.id)}`;
  }
  const route = table.find(referenceKey(reference), language);
  if (!route) throw new Error(`no page shows "${referenceKey(reference)}" in "${language}"`);
  return route.url;
}

/** The title of a page: its h1, its entry in lists, menus and breadcrumbs. An inline text. */
export function titleOf(route: Route, site: Site, translator: Translator): Localized {
  const { view, language } = route;
  const local = (text: Readonly<Record<string, string>>) => localize(text, language, site);
  switch (view.kind) {
    case "news":
    case "page":
      return localize(
        mapValues(view.page.translations, ({ title }) => title),
        language,
        site,
      );
    case "contact":
      return { value: view.contact.name };
    case "organisation":
      return local(view.organisation.name);
    case "programme":
      return local(view.programme.title);
    case "event":
      return local(view.event.title);
    case "document":
      return local(view.document.title);
    case "document-page":
      return { value: titleOfPage(view, local, translator) };
    case "plan":
      return local(view.plan.title);
    case "area":
      return local(view.area.name);
    case "priorities":
      return local(view.set.name);
    case "priority":
      return local(labelOf(view.priority));
    case "versions":
      return { value: translator.t(`ui.version.${view.version}.title`) };
    case "start":
      return local(site.settings.name);
    case "form-answer":
      return { value: titleOfAnswer(view.answer, translator) };
    default:
      return { value: titleOfList(view, translator) };
  }
}

/** "Page 24: Business"; a title in another language stays marked as such. */
function titleOfPage(
  { page }: Extract<View, { kind: "document-page" }>,
  local: (text: Readonly<Record<string, string>>) => Localized,
  { t }: Translator,
): string {
  if (page.title === undefined) return t("ui.document.page", { page: page.viewer });
  const { value, lang } = local(page.title);
  const title = lang === undefined ? value : `[${value}]{lang=${lang}}`;
  return t("ui.document.pageWithTitle", { page: page.viewer, title });
}

type NamedByKind = Exclude<
  View["kind"],
  | "news"
  | "page"
  | "contact"
  | "organisation"
  | "programme"
  | "event"
  | "document"
  | "document-page"
  | "plan"
  | "area"
  | "priorities"
  | "priority"
  | "versions"
  | "start"
  | "form-answer"
>;

const titleKeys = {
  "news-list": "ui.news.title",
  events: "ui.event.title",
  follow: "ui.follow.title",
  contacts: "ui.contact.title",
  organisations: "ui.organisation.title",
  documents: "ui.document.title",
  "document-whole": "ui.document.whole",
  plans: "ui.plan.title",
  scorecard: "ui.plan.scorecard",
  chart: "ui.plan.chart",
  budget: "ui.plan.budget",
  data: "ui.data.title",
  glossary: "ui.glossary.title",
  search: "ui.search.title",
  "a-to-z": "ui.aToZ.title",
  "site-map": "ui.siteMap.title",
  report: "ui.forms.accessibility.title",
} as const satisfies Record<NamedByKind, string>;

function titleOfList(view: Extract<View, { kind: NamedByKind }>, { t }: Translator): string {
  if (view.kind === "news-list" && view.year !== undefined)
    return t("ui.news.inYear", { year: view.year });
  return t(titleKeys[view.kind]);
}

/** The pages above a page, from the start page down; the page itself is not among them. */
export function ancestorsOf(route: Route, table: RouteTable): readonly Route[] {
  if (route.view.kind === "start") return [];
  const section = sectionOf(route.view);
  const parents = [
    "section:start",
    ...(section ? [`section:${section}`] : []),
    ...(route.view.kind === "priority" ? [`priorities:${route.view.set.id}`] : []),
    ...(route.view.kind === "news" ? [`section:news/${route.url.split("/").at(-3)}`] : []),
    ...("document" in route.view ? [`document:${route.view.document.id}`] : []),
    ...("plan" in route.view ? [`plan:${route.view.plan.id}`] : []),
    ...(route.view.kind === "page" ? foldersOf(route.view.page).map((id) => `page:${id}`) : []),
  ];
  return parents
    .filter((key) => key !== route.key)
    .flatMap((key) => table.find(key, route.language) ?? []);
}

/** The section that a page belongs to; undefined for pages that stand by themselves. */
export function sectionOf(view: View): Section | undefined {
  switch (view.kind) {
    case "news":
    case "news-list":
      return "news";
    case "contact":
    case "contacts":
      return "contacts";
    case "organisation":
    case "organisations":
      return "organisations";
    case "programme":
    case "event":
    case "events":
      return "events";
    case "follow":
      return "follow";
    case "documents":
    case "document":
    case "document-page":
    case "document-whole":
      return "documents";
    case "plans":
    case "plan":
    case "scorecard":
    case "area":
    case "chart":
    case "budget":
      return "plans";
    case "data":
      return "data";
    case "glossary":
      return "glossary";
    case "versions":
      return view.version;
    case "page":
      return view.page.version;
    case "start":
      return "start";
    case "report":
      return "report";
    default:
      return undefined;
  }
}

function mapValues<From, To>(
  values: Readonly<Record<string, From>>,
  map: (value: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]));
}
