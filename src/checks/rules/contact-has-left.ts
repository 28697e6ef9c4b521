import { isReference, type Reference } from "../../model/reference.ts";
import type { CheckedSite } from "../checked-site.ts";
import { person, personFile, personId } from "../example-files.ts";
import { namedContacts, nameIn, thingNamed } from "../named-contacts.ts";
import { defineSiteRule, type FoundInSite } from "../rule.ts";

const page = `---\ntitle: Broar\ncontacts: [${personId}]\n---\nFråga Nils.\n`;

function organisation(name: string, period: object): string {
  return JSON.stringify({ name: { sv: name }, kind: "government-agency", period });
}

/** Somebody in organisations of which one is there, and two are no more. */
function personOf(...organisations: readonly ("bridges" | "canals" | "ferries")[]) {
  const roles = organisations.map((one) => ({ organisation: one }));
  return {
    "_data/organisations/bridges.json": organisation("Broverket", { from: "2015" }),
    "_data/organisations/canals.json": organisation("Kanalverket", { to: "2014" }),
    "_data/organisations/ferries.json": organisation("Färjeverket", { to: "2012-06" }),
    [personFile]: person({ roles, phones: ["112"] }),
  };
}

export default defineSiteRule({
  id: "contact-has-left",
  severity: "warning",
  words: {
    sv: {
      title: "Kontakter vars organisation inte längre finns",
      what: "{{name}} står som kontakt, men har bara uppdrag i organisationer som har upphört. {{organisation}} upphörde {{until}}.",
      remedy:
        "Byt kontakt. Har personen ett nytt uppdrag, skriv det först under ”roles” i {{file}}.",
      why: "Frågor till någon som har slutat blir utan svar, och den som frågar vet inte varför.",
    },
    en: {
      title: "Contacts whose organisation is no more",
      what: "{{name}} is named as a contact, but only ever worked for bodies that are no more. {{organisation}} came to an end in {{until}}.",
      remedy:
        "Name somebody else. If the person has a new role, put it first under “roles” in {{file}}.",
      why: "Whoever writes to a person who has left gets no answer, and never learns why.",
    },
  },
  examples: {
    bad: [{ files: { ...personOf("canals", "ferries"), "src/content/sv/bridges.md": page } }],
    good: [
      { files: { ...personOf("bridges", "canals"), "src/content/sv/bridges.md": page } },
      { files: personOf("canals") },
      {
        files: {
          ...personOf("canals"),
          "src/content/sv/news/bridges.md": page.replace("\n", "\npublished: 2013-01-01\n"),
        },
      },
    ],
  },
  *inSite(checked): Generator<FoundInSite> {
    const known = new Map<string, FoundInSite["values"] | undefined>();
    for (const { contact, place, route } of namedContacts(checked)) {
      // What has an author and a day was true then.
      if (route?.page.isArticle) continue;
      const { id } = contact;
      if (!known.has(id)) known.set(id, valuesOfLeaver(contact, checked));
      const values = known.get(id);
      if (values) yield { ...place, values };
    }
  },
});

/** What is to be said of a person whose every role was in something that has ended. */
function valuesOfLeaver(
  contact: Reference,
  checked: CheckedSite,
): FoundInSite["values"] | undefined {
  const thing = thingNamed(contact, checked);
  const { roles } = thing?.fields ?? {};
  if (!thing || !Array.isArray(roles) || roles.length === 0) return undefined;
  const ends = roles.map((role) => endOfRole(role, checked));
  const [first] = ends;
  if (!first || ends.includes(undefined)) return undefined;
  return { name: nameIn(thing.fields, checked), file: thing.file, ...first };
}

/** Which organisation of a role has ended, and when; a day may be known by its year or month alone. */
function endOfRole(
  role: { readonly organisation?: unknown },
  checked: CheckedSite,
): { readonly organisation: string; readonly until: string } | undefined {
  if (!isReference(role.organisation)) return undefined;
  const thing = thingNamed(role.organisation, checked);
  if (!thing) return undefined;
  const until = lastDayIn(thing.fields);
  if (until === undefined) return undefined;
  const hasEnded = until < checked.site.today.slice(0, until.length);
  return hasEnded ? { organisation: nameIn(thing.fields, checked), until } : undefined;
}

/** The day, month or year until which something existed; undefined where it still does. */
function lastDayIn({ period }: Readonly<Record<string, unknown>>): string | undefined {
  if (typeof period !== "object" || period === null || !("to" in period)) return undefined;
  return typeof period.to === "string" ? period.to : undefined;
}
