import type { Translator } from "../../i18n/translator.ts";
import type { Site } from "../../model/site.ts";
import type { Route, RouteTable } from "../../routes/route.ts";
import { type SearchFacts, searchFacts } from "../../routes/search-facts.ts";
import { wordsMeant } from "../../routes/search-words.ts";
import { separateWords } from "./separate-words.ts";

/** A page as the search index is given it: what is known of it, and its text. */
export interface SearchPage {
  /** As the page says it, in `lang`. */
  readonly language: string;
  readonly url: string;
  readonly content: string;
}

/** A page of a site, with its HTML as it is built. */
interface BuiltPage {
  readonly route: Route;
  readonly html: () => string;
}

/** The pages that are searched, as the index is given them. */
export async function* searchPages(
  {
    site,
    table,
    translators,
  }: Pick<Context, "site" | "table"> & {
    readonly translators: (language: string) => Translator;
  },
  pages: Iterable<BuiltPage> | AsyncIterable<BuiltPage>,
): AsyncGenerator<SearchPage> {
  for await (const { route, html } of pages) {
    const page = searchPage(route, html, { site, table, translator: translators(route.language) });
    if (page) yield page;
  }
}

interface Context {
  readonly site: Site;
  readonly table: RouteTable;
  readonly translator: Translator;
}

/** Parts the titles of the pages above a page. */
const pathSeparator = " › ";

/**
 * Makes a page for the search index; undefined where it is not searched.
 * @param render gives the HTML of the page as it is built
 */
export function searchPage(
  route: Route,
  render: (route: Route) => string,
  context: Context,
): SearchPage | undefined {
  const facts = searchFacts(route, context);
  if (facts === undefined) return undefined;
  const { t } = context.translator;
  const main = facts.kind === "list" ? titleAlone(facts) : separateWords(mainOf(render(route)));
  const keywords = [
    ...facts.keywords,
    ...wordsMeant(textOf(main), route.language, context.site.synonyms),
  ];
  const known = [
    meta("meta", "title", facts.title),
    ...(keywords.length > 0 ? [meta("meta", "keywords", keywords.join(" "))] : []),
    meta("filter", "kind", facts.kind),
    ...(facts.path.length > 0 ? [meta("filter", "path", facts.path.join(pathSeparator))] : []),
    ...facts.priorities.map((id) => meta("filter", "priority", id)),
    ...(facts.year === undefined ? [] : [meta("filter", "year", facts.year)]),
    ...(facts.printed === undefined ? [] : [meta("filter", "printed", facts.printed)]),
  ].join("");
  const body = `<main>${known}${main}</main>`;
  const language = t("language.tag");
  const content = `<html lang="${language}"><body>${body}</body></html>`;
  return { language, url: route.url, content };
}

/** The text of the page without what stands around it on every page. */
function mainOf(html: string): string {
  const start = html.indexOf(">", html.indexOf("<main")) + 1;
  const end = html.lastIndexOf("</main>");
  if (start === 0 || end < start) throw new Error("a page has no main content");
  return html.slice(start, end);
}

function titleAlone({ title }: SearchFacts): string {
  return `<h1>${escapeHtml(title)}</h1>`;
}

function textOf(html: string): string {
  return html.replaceAll(/<[^>]*>/g, " ").replaceAll("&shy;", "");
}

function meta(what: "meta" | "filter", name: string, value: string): string {
  return `<meta data-pagefind-${what}="${name}[content]" content="${escapeHtml(value)}">`;
}

function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
