import { findDate } from "./find-date.ts";
import type { PageWords } from "./page-words.ts";
import { attribute, elementsIn, lineOf, type Tree, type TreeElement } from "./tree.ts";

/** What a page says of itself to programs. */
export interface PageMetadata {
  /** The words of the first heading of the first level. */
  readonly heading?: string;
  readonly title?: string;
  readonly siteName?: string;
  readonly description?: string;
  readonly published?: string;
  readonly updated?: string;
  readonly editor?: string;
  readonly language?: string;
  /** The address that the page had. */
  readonly address?: string;
  /** What its links are relative to, where that is not its address. */
  readonly base?: string;
}

const publishedNames = [
  "article:published_time",
  "dcterms.issued",
  "dcterms.created",
  "dc.date.issued",
  "dcterms.date",
  "dc.date",
  "date",
];
const updatedNames = [
  "article:modified_time",
  "og:updated_time",
  "dcterms.modified",
  "dc.date.modified",
  "last-modified",
];

/** Reads what a page says of itself in its head, and in times that are marked as such. */
export function readMetadata({ root, savedFrom }: Tree, { months }: PageWords): PageMetadata {
  const elements = [...elementsIn(root)];
  const all = metaOf(elements);
  const first = (names: readonly string[]) => names.map((name) => all.get(name)).find(Boolean);
  const date = (text: string | undefined) => text && findDate(text, months)?.date;
  const named = (name: string) => elements.find((one) => one.name === name);
  const html = named("html");
  const heading = named("h1");
  const found = {
    heading: heading && lineOf(heading),
    title: first(["og:title", "dcterms.title", "dc.title"]) ?? textOfElement(named("title")),
    siteName: first(["og:site_name", "application-name"]),
    description: first(["description", "og:description", "dcterms.description"]),
    published: date(first(publishedNames)) ?? timeOf(elements, "published", months),
    updated: date(first(updatedNames)) ?? timeOf(elements, "modified", months),
    editor: first(["author", "dcterms.creator"]),
    language: html && attribute(html, "lang"),
    address: addressOf(elements) ?? first(["og:url"]) ?? savedFrom,
    base: hrefOf(named("base")),
  };
  return Object.fromEntries(Object.entries(found).filter(([, value]) => value));
}

function metaOf(elements: readonly TreeElement[]): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  for (const element of elements) {
    if (element.name !== "meta") continue;
    const name = ["name", "property", "itemprop", "http-equiv"]
      .map((one) => attribute(element, one))
      .find(Boolean)
      ?.toLowerCase();
    const content = attribute(element, "content").replace(/\s+/g, " ");
    if (name !== undefined && content !== "" && !all.has(name)) all.set(name, content);
  }
  return all;
}

function textOfElement(element: TreeElement | undefined): string | undefined {
  return element && lineOf(element);
}

function hrefOf(element: TreeElement | undefined): string | undefined {
  return element && attribute(element, "href");
}

function addressOf(elements: readonly TreeElement[]): string | undefined {
  const isCanonical = (one: TreeElement) => attribute(one, "rel").toLowerCase() === "canonical";
  return hrefOf(elements.find((one) => one.name === "link" && isCanonical(one)));
}

/** The habits of WordPress and of schema.org; a time alone may be that of anything. */
const timeNames = {
  published: /datepublished|entry-date|published|pubdate|publish/i,
  modified: /datemodified|updated|modified/i,
} as const;

function timeOf(
  elements: readonly TreeElement[],
  what: keyof typeof timeNames,
  months: PageWords["months"],
): string | undefined {
  const time = elements.find((one) => {
    const names = `${attribute(one, "itemprop")} ${attribute(one, "class")}`;
    if (one.name !== "time") return false;
    const isOther = what === "published" && timeNames.modified.test(names);
    return (
      !isOther &&
      (timeNames[what].test(names) || (what === "published" && one.attributes.has("pubdate")))
    );
  });
  return time && findDate(attribute(time, "datetime") || lineOf(time), months)?.date;
}

/** A title without the name of the site: "Snow - Exampleby" is "Snow". */
export function withoutSiteName(title: string, siteName: string | undefined): string {
  const parts = title.split(/\s+[-–—|·»:]\s+/);
  if (siteName !== undefined && parts.length > 1) {
    const rest = parts.filter((part) => part.toLowerCase() !== siteName.toLowerCase());
    if (rest.length > 0 && rest.length < parts.length) return rest.join(" – ");
  }
  const [first = title] = parts;
  return parts.length === 2 && title.includes(" | ") ? first : title;
}
