import type { Programme } from "../../../src/kinds/programme/schema.ts";
import { type Reference, referenceKey } from "../../../src/model/reference.ts";
import { get, type Mention, mentionsOf, type Site } from "../../../src/model/site.ts";

/** A place that names a person: a page, or a session of a programme. */
export interface MentionedIn {
  readonly key: string;
  readonly by: Reference;
  readonly session?: { readonly programme: Programme; readonly index: number };
}

/** The parts that a person plays on the site. */
export interface MentionsByPart {
  readonly speaksAt: readonly MentionedIn[];
  readonly contactFor: readonly MentionedIn[];
  readonly editorOf: readonly MentionedIn[];
  readonly namedIn: readonly MentionedIn[];
  /** The ids of the priorities of the sessions in which they speak. */
  readonly priorities: readonly string[];
}

/** Sorts the places that name a person by the part that they play there. A place may be in several. */
export function mentionsByPart(contact: string, site: Site): MentionsByPart {
  const places = mentionsOf(site, { kind: "contact", id: contact }).map((mention) => ({
    place: toPlace(mention, site),
    parts: partsIn(mention, contact, site),
  }));
  const having = (part: Part) =>
    places.flatMap(({ place, parts }) => (parts.includes(part) ? [place] : []));
  const speaksAt = having("speaksAt");
  const priorities = speaksAt.flatMap(({ session }) =>
    session ? (session.programme.sessions[session.index]?.priority?.id ?? []) : [],
  );
  return {
    speaksAt,
    contactFor: having("contactFor"),
    editorOf: having("editorOf"),
    namedIn: having("namedIn"),
    priorities: [...new Set(priorities)],
  };
}

type Part = "speaksAt" | "contactFor" | "editorOf" | "namedIn";

function partsIn({ by, session }: Mention, contact: string, site: Site): readonly Part[] {
  const isThem = ({ id }: Reference) => id === contact;
  if (by.kind === "programme") {
    const programme = get(site.things.programme, by);
    const part = session === undefined ? undefined : programme.sessions[session];
    const contacts = part ? part.contacts : programme.contacts;
    return named([
      [part?.speakers.some((speaker) => isThem(speaker.contact)), "speaksAt"],
      [Array.isArray(contacts) && contacts.some(isThem), "contactFor"],
    ]);
  }
  if (by.kind === "event")
    return named([[get(site.things.event, by).contacts.some(isThem), "contactFor"]]);
  if (by.kind !== "page") return ["namedIn"];
  const page = get(site.pages, by);
  return named([
    [page.contacts.some(isThem), "contactFor"],
    [page.editor && isThem(page.editor), "editorOf"],
  ]);
}

/** Those parts that apply; a person who plays none of them is named all the same. */
function named(parts: readonly (readonly [boolean | undefined, Part])[]): readonly Part[] {
  const found = parts.flatMap(([applies, part]) => (applies ? [part] : []));
  return found.length > 0 ? found : ["namedIn"];
}

function toPlace({ by, session: index }: Mention, site: Site): MentionedIn {
  const key = `${referenceKey(by)} ${index}`;
  if (by.kind !== "programme" || index === undefined) return { key, by };
  return { key, by, session: { programme: get(site.things.programme, by), index } };
}
