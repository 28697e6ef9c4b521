import { parseTelephone, type Telephone } from "../src/i18n/telephone.ts";
import type { Contact } from "../src/kinds/contact/schema.ts";
import type { Event } from "../src/kinds/event/schema.ts";
import type { NewsPage } from "../src/kinds/news/schema.ts";
import type { Organisation } from "../src/kinds/organisation/schema.ts";
import type { Priority } from "../src/kinds/priority/schema.ts";
import type { Programme, Session } from "../src/kinds/programme/schema.ts";
import { parseMarkdown } from "../src/markdown/parse-markdown.ts";
import type { LocalizedMarkdown } from "../src/model/shared-schemas.ts";

/** Plainly invented things, for the examples of components. */
export const exampleReferences = {
  contact: { kind: "contact", id: "exempla" },
  organisation: { kind: "organisation", id: "example-body" },
  programme: { kind: "programme", id: "example-day" },
  priority: { kind: "priority", id: "E1" },
  plan: { kind: "plan", id: "example-plan" },
} as const;

export const exampleText: LocalizedMarkdown = {
  sv: parseMarkdown("En text som exempel."),
  en: parseMarkdown("A text as an example."),
};

/** A number of a series that is kept free for examples. */
export const exampleTelephone = telephoneOf("070-174 06 05");

function telephoneOf(text: string): Telephone {
  const telephone = parseTelephone(text, "SE");
  if (!telephone) throw new Error(`${text} is not a telephone number`);
  return telephone;
}

export function exampleContact(fields: Partial<Contact>): Contact {
  return {
    id: "exempla",
    name: "Exempla Exempelsson",
    roles: [
      {
        title: { sv: "Samordnare", en: "Coordinator" },
        organisation: exampleReferences.organisation,
      },
    ],
    phones: [exampleTelephone],
    ...fields,
  };
}

export function exampleOrganisation(fields: Partial<Organisation>): Organisation {
  return {
    id: "example-body",
    name: { sv: "Exempelorganet", en: "The Example Body" },
    kind: "region",
    predecessors: [],
    successors: [],
    members: [],
    addresses: [],
    phones: [],
    ...fields,
  };
}

export function exampleSession(fields: Partial<Session>): Session {
  return {
    id: "an-example",
    start: "09:00",
    end: "09:30",
    kind: "talk",
    title: { sv: "Ett exempel", en: "An example" },
    speakers: [],
    ...fields,
  };
}

export function exampleProgramme(fields: Partial<Programme>): Programme {
  return {
    id: "example-day",
    title: { sv: "Exempeldagen", en: "The Example Day" },
    slug: { sv: "exempeldagen", en: "example-day" },
    preamble: exampleText,
    date: "2030-05-02",
    place: { kind: "digital" },
    status: "scheduled",
    sequence: 0,
    organiser: exampleReferences.organisation,
    updated: "2030-04-01",
    contacts: [],
    sessions: [
      exampleSession({ speakers: [{ contact: exampleReferences.contact }] }),
      exampleSession({
        id: "a-break",
        start: "09:40",
        end: "10:00",
        kind: "break",
        title: undefined,
      }),
    ],
    ...fields,
  };
}

export function exampleEvent(fields: Partial<Event>): Event {
  return {
    id: "example-evening",
    title: { sv: "Exempelkvällen", en: "The Example Evening" },
    slug: { sv: "exempelkvallen", en: "example-evening" },
    preamble: exampleText,
    start: { date: "2030-06-01", time: "18:00" },
    end: { date: "2030-06-01", time: "20:30" },
    place: { kind: "venue", name: { sv: "Stora salen", en: "The great hall" } },
    status: "scheduled",
    sequence: 0,
    organiser: exampleReferences.organisation,
    contacts: [exampleReferences.contact],
    priorities: [exampleReferences.priority],
    updated: "2030-04-01",
    ...fields,
  };
}

export function exampleNews(id = "news/example"): NewsPage {
  const slug = id.split("/").at(-1) ?? id;
  const text = {
    bodyLine: 1,
    preamble: exampleText.en,
    body: parseMarkdown("## A heading\n\nThe text."),
  };
  return {
    id,
    kind: "news",
    translations: {
      sv: { file: `src/content/sv/${id}.md`, title: "En nyhet som exempel", slug, ...text },
      en: {
        file: `src/content/en/${id}.md`,
        title: "A piece of news as an example",
        slug,
        ...text,
      },
    },
    picture: { file: "lake.svg", alt: { sv: "En sjö.", en: "A lake." }, credits: [] },
    published: "2030-05-03",
    organisation: exampleReferences.organisation,
    contacts: [exampleReferences.contact],
    comments: false,
    glossary: true,
    priorities: [exampleReferences.priority],
  };
}

export function examplePriorities(): readonly Priority[] {
  return [1, 2, 3].map((theme) => ({
    id: `E${theme}`,
    set: "example-set",
    kind: theme === 3 ? "cross-cutting" : "priority",
    slug: { sv: `exempel-${theme}`, en: `example-${theme}` },
    labels: [
      { from: "2029", text: { sv: `Ett äldre namn ${theme}`, en: `An older label ${theme}` } },
      { from: "2030", text: { sv: `Ett nyare namn ${theme}`, en: `A newer label ${theme}` } },
    ],
    shortLabel: { sv: `Exempel ${theme}`, en: `Example ${theme}` },
    theme,
    pictogram: "sign.svg",
    description: exampleText,
  }));
}
