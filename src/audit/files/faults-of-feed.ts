import { isTimeValue } from "../html/is-time-value.ts";
import type { XmlElement } from "./read-xml.ts";
import type { SiteAddresses } from "./site-addresses.ts";

/** What a feed lacks, or has wrong. */
interface FeedFault {
  /** By its names in Atom: `entry/updated`. */
  readonly part: string;
  /** Of the file, from 1. */
  readonly line: number;
}

interface FeedContext extends SiteAddresses {
  /** Of the feed itself: `/sv/feed.xml`. */
  readonly address: string;
}

/** What Atom (RFC 4287) asks of a feed and it does not have, and its links that lead nowhere. */
export function* faultsOfFeed(feed: XmlElement, context: FeedContext): Generator<FeedFault> {
  const entries = feed.elements.filter(({ name }) => name === "entry");
  for (const part of faultsOfPart(feed, context)) yield { part: `feed/${part}`, line: feed.line };
  const self = linksOf(feed, "self").map(({ attributes }) => context.own(attributes.href ?? ""));
  if (self.some((address) => address !== context.address))
    yield { part: "feed/link[self]", line: feed.line };
  const ids = new Set<string>();
  for (const entry of entries) {
    const { line } = entry;
    for (const part of faultsOfPart(entry, context)) yield { part: `entry/${part}`, line };
    if (!hasAuthor(feed) && !hasAuthor(entry)) yield { part: "entry/author", line };
    const hasContent = entry.elements.some(({ name }) => name === "content");
    if (!hasContent && linksOf(entry, "alternate").length === 0) yield { part: "entry/link", line };
    const id = textOf(entry, "id") ?? "";
    if (ids.has(id)) yield { part: "entry/id", line };
    ids.add(id);
  }
}

/** What a feed and an entry must have alike: RFC 4287, 4.1.1 and 4.1.2. */
function* faultsOfPart(element: XmlElement, { address, exists }: FeedContext): Generator<string> {
  if (!URL.canParse(textOf(element, "id") ?? "")) yield "id";
  if (!textOf(element, "title")) yield "title";
  for (const name of [
    "updated",
    ...(textOf(element, "published") === undefined ? [] : ["published"]),
  ])
    if (!isMoment(textOf(element, name))) yield name;
  for (const { name, attributes } of element.elements)
    if (name === "link" && !exists(attributes.href ?? "", address)) yield "link";
}

function textOf({ elements }: XmlElement, name: string): string | undefined {
  return elements.find((one) => one.name === name)?.text.trim();
}

/** RFC 3339: a day and a time of day with its offset. */
function isMoment(value = ""): boolean {
  return /T.*(?:Z|[+-]\d\d:\d\d)$/.test(value) && isTimeValue(value);
}

/** A link without a relation is an alternate one. */
function linksOf({ elements }: XmlElement, relation: string): readonly XmlElement[] {
  return elements.filter(
    ({ name, attributes }) => name === "link" && (attributes.rel ?? "alternate") === relation,
  );
}

function hasAuthor({ elements }: XmlElement): boolean {
  return elements.some(({ name }) => name === "author");
}
