import type { FoundPage, FoundPlace } from "../../../components/site-search/pagefind.ts";
import { fillText } from "../../../scripts/texts.ts";
import { cutExcerpt } from "./cut-excerpt.ts";

/** The words around what was found; they come from the HTML. */
export interface ResultTexts {
  /** Over the places on a page. */
  readonly places: string;
  /** Of the number that is printed on a page of a document: `{page}`. */
  readonly printed: string;
  readonly kindOf: (kind: string) => string;
}

const mostPlaces = 3;

/** An entry of the list: what the page is called, where it belongs, and where on it the words stand. */
export function resultItem(page: FoundPage, texts: ResultTexts): HTMLLIElement {
  const item = element("li", "search-result");
  const link = element("a", "", page.meta.title ?? page.url);
  link.href = page.url;
  const heading = element("h3", "search-result__title");
  heading.append(link);
  const [kind, path, printed] = ["kind", "path", "printed"].map((name) => page.filters[name]?.[0]);
  const facts = [
    kind && texts.kindOf(kind),
    path,
    printed && fillText(texts.printed, { page: printed }),
  ].filter((fact) => fact !== undefined && fact !== "");
  item.append(heading, element("p", "search-result__facts", facts.join(" · ")));
  const excerpt = element("p", "search-result__excerpt");
  excerpt.append(...excerptOf(page));
  item.append(excerpt, ...placesOf(page, texts));
  return item;
}

/** The headings below which the words stand, where they have addresses of their own. */
function placesOf({ sub_results, url }: FoundPage, texts: ResultTexts): readonly HTMLElement[] {
  const places = sub_results.filter((place) => place.url !== url).slice(0, mostPlaces);
  if (places.length === 0) return [];
  const list = element("ul", "search-result__places");
  list.append(...places.map(placeItem));
  return [element("p", "search-result__where", texts.places), list];
}

function placeItem({ url, title }: FoundPlace): HTMLLIElement {
  const link = element("a", "", title);
  link.href = url;
  const item = element("li", "");
  item.append(link);
  return item;
}

/** The passage in which the words stand, with the words marked. */
function excerptOf({ raw_content, locations }: FoundPage): readonly Node[] {
  return cutExcerpt(raw_content, locations).flatMap(({ text, isFound }, index) => {
    const space = index === 0 ? [] : [document.createTextNode(" ")];
    return [...space, isFound ? element("mark", "", text) : document.createTextNode(text)];
  });
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = "",
): HTMLElementTagNameMap[Name] {
  const created = document.createElement(name);
  if (className !== "") created.className = className;
  created.textContent = text;
  return created;
}
