import { isReference } from "../../../../src/model/reference.ts";
import { type Mention, mentionsOf, type Site } from "../../../../src/model/site.ts";
import { namingPlace } from "../../../../src/routes/naming-place.ts";
import type { RouteTable } from "../../../../src/routes/route.ts";

/** The parts that a person plays on the site. */
export interface MentionsByPart {
  readonly speaksAt: readonly Mention[];
  readonly contactFor: readonly Mention[];
  readonly editorOf: readonly Mention[];
  readonly namedIn: readonly Mention[];
  /** The ids of the priorities of the sessions in which they speak. */
  readonly priorities: readonly string[];
}

/** Sorts the places that name a person by the part that they play there. A place may be in several. */
export function mentionsByPart(contact: string, site: Site, table: RouteTable): MentionsByPart {
  const places = mentionsOf(site, { kind: "contact", id: contact }).map((mention) => {
    const place = namingPlace(mention, site, table);
    return { mention, place, parts: partsIn(place, contact) };
  });
  const having = (part: Part) => places.filter(({ parts }) => parts.includes(part));
  const mentions = (part: Part) => having(part).map(({ mention }) => mention);
  const priorities = having("speaksAt").flatMap(({ place: { priority } }) =>
    isReference(priority) ? [priority.id] : [],
  );
  return {
    speaksAt: mentions("speaksAt"),
    contactFor: mentions("contactFor"),
    editorOf: mentions("editorOf"),
    namedIn: mentions("namedIn"),
    priorities: [...new Set(priorities)],
  };
}

type Part = "speaksAt" | "contactFor" | "editorOf" | "namedIn";

/** Those parts that apply; a person who plays none of them is named all the same. */
function partsIn(
  { speakers, contacts, editor }: Readonly<Record<string, unknown>>,
  contact: string,
): readonly Part[] {
  const isThem = (value: unknown) => isReference(value) && value.id === contact;
  const speaks = (value: unknown) =>
    typeof value === "object" && value !== null && "contact" in value && isThem(value.contact);
  const parts: readonly Part[] = [
    ...(Array.isArray(speakers) && speakers.some(speaks) ? (["speaksAt"] as const) : []),
    ...(Array.isArray(contacts) && contacts.some(isThem) ? (["contactFor"] as const) : []),
    ...(isThem(editor) ? (["editorOf"] as const) : []),
  ];
  return parts.length > 0 ? parts : ["namedIn"];
}
