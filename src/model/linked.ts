import { type Fault, fieldName } from "./fault.ts";
import { findLinks, type Link, type Place } from "./find-links.ts";
import { type Reference, referenceKey } from "./reference.ts";
import type { Mention } from "./site.ts";
import { type Sources, sourceAt } from "./sources.ts";

/** A file, or a part of one, that leads somewhere. */
export interface LinkedPlace {
  readonly file: string;
  /** In the order in which they stand there. */
  readonly links: readonly Link[];
}

/** A link to an address on the site itself (`/sv/…`), and the file in which it stands. */
export type Address = Link & { readonly kind: "address"; readonly file: string };

/** What a part of a site leads to. */
export interface Links {
  readonly places: readonly LinkedPlace[];
  /** Those of them that lead to an address. */
  readonly addresses: readonly Address[];
}

/** A part of the site, such as a page or a thing, with all that it leads to. */
export interface Linked {
  /** Absent for what has no page: that it names another is nothing that one could be led back to. */
  readonly by: Reference | undefined;
  /** The keys of what is named in it, each as often as different parts of it name that. */
  readonly named: readonly string[];
  /** For each of these, where. */
  readonly mentions: readonly Mention[];
  /** Whether more is to be checked of its links than that what is named is there. */
  readonly isElaborate: boolean;
  readonly addresses: readonly Address[];
  /** All its links, for whoever has to look at each of them. */
  readonly places: () => readonly LinkedPlace[];
}

/** Where in a site a link stands, as faults of it say. */
export type LinkPlace = Pick<Fault, "file" | "line" | "column" | "field">;

/** Looks through the values of a part of a site. */
export function linksIn(places: readonly Place[]): Links {
  const found = places
    .map((place) => ({ file: place.file, links: [...findLinks(place)] }))
    .filter(({ links }) => links.length > 0);
  return { places: found, addresses: found.flatMap(addressesAt) };
}

function addressesAt({ file, links }: LinkedPlace): readonly Address[] {
  return links.flatMap((link) => (link.kind === "address" ? [{ ...link, file }] : []));
}

/** @param partNamed the part of the thing in which something stands, for those who follow it back */
export function linkedBy(
  by: Reference | undefined,
  { places, addresses }: Links,
  partNamed: (path: Link["path"]) => number | undefined = () => undefined,
): Linked {
  const links = places.flatMap((place) => place.links);
  const found = by ? mentionsIn(links, by, partNamed) : [];
  return {
    by,
    named: found.map(([key]) => key),
    mentions: found.map(([, mention]) => mention),
    isElaborate: links.some((link) => !by || isElaborate(link)),
    addresses,
    places: () => places,
  };
}

function isElaborate(link: Link): boolean {
  return link.kind === "media" || (link.kind === "reference" && link.fragment !== undefined);
}

function mentionsIn(
  links: readonly Link[],
  by: Reference,
  partNamed: (path: Link["path"]) => number | undefined,
): readonly (readonly [key: string, mention: Mention])[] {
  const own = referenceKey(by);
  const mentions = new Map<string, readonly [string, Mention]>();
  for (const link of links) {
    if (link.kind !== "reference" || link.key === own) continue;
    const part = partNamed(link.path);
    const place = `${part ?? ""}#${link.key}`;
    if (!mentions.has(place))
      mentions.set(place, [link.key, part === undefined ? { by } : { by, part }]);
  }
  return [...mentions.values()];
}

/** A fault of a link: it stands where the link does. */
export function faultOfLink(
  file: string,
  link: Link,
  sources: Sources,
  fault: Pick<Fault, "code" | "values">,
): Fault {
  return { severity: "error", ...placeOfLink(file, link, sources), ...fault };
}

/** Where in a file a link stands. */
export function placeOfLink(
  file: string,
  { path, line }: Pick<Link, "path" | "line">,
  sources: Sources,
): LinkPlace {
  return {
    file,
    ...(line === undefined ? sourceAt(file, sources)?.locate(path) : { line }),
    ...(path.length > 0 && { field: fieldName(path) }),
  };
}
