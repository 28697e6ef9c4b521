import { escapeXml, type XmlAttributes, xmlElement } from "../xml.ts";

/** A text, and its language where it is not the feed's. */
interface FeedText {
  readonly value: string;
  readonly lang?: string | undefined;
}

/** Whoever wrote something. */
export interface FeedAuthor {
  readonly name: string;
  readonly uri?: string;
}

export interface FeedEntry {
  readonly id: string;
  /** The page that the entry tells of. */
  readonly url: string;
  /** The language of the entry, where it has not been translated into the feed's. */
  readonly lang?: string | undefined;
  readonly title: string;
  /** RFC 3339, as all moments here. */
  readonly published: string;
  readonly updated: string;
  readonly author: FeedAuthor;
  readonly categories: readonly { readonly term: string; readonly label: FeedText }[];
  readonly summary?: string | undefined;
  /** HTML with whole addresses. */
  readonly content: string;
}

export interface Feed {
  readonly id: string;
  readonly language: string;
  readonly title: string;
  /** What a person reads who opens the feed in a browser, with a link that leads further. */
  readonly note: { readonly text: string; readonly link: string; readonly url: string };
  /** The addresses of the feed itself and of the page that shows the same. */
  readonly url: string;
  readonly page: string;
  /** The address of its styles, for browsers. */
  readonly stylesheet: string;
  readonly updated: string;
  readonly author: FeedAuthor;
  /** The latest first. */
  readonly entries: readonly FeedEntry[];
}

/** Writes a feed of the form Atom (RFC 4287). */
export function writeFeed(feed: Feed): string {
  const { language, url, page, author, entries } = feed;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    `<?xml-stylesheet href="${escapeXml(feed.stylesheet)}" type="text/css"?>\n`,
    xmlElement(
      "feed",
      { xmlns: "http://www.w3.org/2005/Atom", "xml:lang": language },
      "\n",
      text("id", feed.id),
      text("title", feed.title),
      noteElement(feed.note),
      text("updated", feed.updated),
      linkTo(url, { rel: "self", type: "application/atom+xml" }),
      linkTo(page, { rel: "alternate", type: "text/html", hreflang: language }),
      authorElement(author),
      ...entries.map((entry) => entryElement(entry, language)),
    ),
  ].join("");
}

function entryElement(entry: FeedEntry, language: string): string {
  const { lang, url, summary } = entry;
  return xmlElement(
    "entry",
    { "xml:lang": lang },
    "\n",
    text("id", entry.id),
    text("title", entry.title),
    linkTo(url, { rel: "alternate", type: "text/html", hreflang: lang ?? language }),
    text("published", entry.published),
    text("updated", entry.updated),
    authorElement(entry.author),
    ...entry.categories.map(({ term, label }) =>
      xmlElement("category", { term, label: label.value, "xml:lang": label.lang }),
    ),
    ...(summary === undefined ? [] : [text("summary", summary)]),
    text("content", entry.content, { type: "html" }),
  );
}

/** As XHTML, so that browsers make a link of the link. */
function noteElement({ text: words, link, url }: Feed["note"]): string {
  const namespace = { xmlns: "http://www.w3.org/1999/xhtml" };
  const anchor = xmlElement("a", { href: url }, escapeXml(link)).trimEnd();
  const paragraph = xmlElement("p", {}, `${escapeXml(words)} `, anchor);
  return xmlElement("subtitle", { type: "xhtml" }, xmlElement("div", namespace, paragraph));
}

function authorElement({ name, uri }: FeedAuthor): string {
  const parts = [text("name", name), ...(uri === undefined ? [] : [text("uri", uri)])];
  return xmlElement("author", {}, ...parts);
}

function linkTo(href: string, attributes: XmlAttributes): string {
  return xmlElement("link", { ...attributes, href });
}

function text(name: string, value: string, attributes: XmlAttributes = {}): string {
  return xmlElement(name, attributes, escapeXml(value));
}
