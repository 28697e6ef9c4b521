import type { NewsPage } from "../src/model/page.ts";
import type { Site } from "../src/model/site.ts";
import { exampleDocument } from "./examples-document.ts";
import { examplePlan } from "./examples-plan.ts";
import {
  exampleContact,
  exampleNews,
  exampleOrganisation,
  examplePriorities,
  exampleProgramme,
  exampleReferences,
  exampleText,
} from "./examples-things.ts";

/** A small site around these things: enough for every component to stand on one of its pages. */
export function exampleSite(): Site {
  const { organisation, programme, contact } = exampleReferences;
  const priorities = examplePriorities();
  const set = {
    id: "example-set",
    name: { sv: "Exempelstrategin", en: "The Example Strategy" },
    organisation,
    introduction: exampleText,
    priorities,
  };
  const news = ["example", "second", "third"].map((name) => exampleNews(`news/${name}`));
  return {
    settings: exampleSettings(),
    navigation: {
      main: [
        { to: { kind: "section", id: "news" }, children: [] },
        { to: { kind: "section", id: "events" }, children: [{ to: programme, children: [] }] },
        { to: "https://example.org/", label: { sv: "Utanför", en: "Outside" }, children: [] },
      ],
      footer: [{ to: contact, children: [] }],
    },
    organisations: byId([exampleOrganisation({})]),
    contacts: byId([exampleContact({}), exampleContact({ id: "testa", name: "Testa Testman" })]),
    prioritySets: byId([set]),
    priorities: byId(priorities),
    programmes: byId([exampleProgramme({})]),
    documents: byId([exampleDocument()]),
    plans: byId([examplePlan({})]),
    pages: byId([...news, untranslatedPage()]),
    media: new Map([
      ["lake.svg", { width: 1600, height: 900, bytes: 9000 }],
      ["sign.svg", { width: 96, height: 96, bytes: 900 }],
    ]),
    mentions: new Map([["contact:exempla", [{ by: programme, session: 0 }]]]),
    today: "2030-05-01",
  };
}

function exampleSettings(): Site["settings"] {
  return {
    name: { sv: "Exempelbygden", en: "Exampleshire" },
    tagline: { sv: "En påhittad webbplats", en: "An invented site" },
    url: "https://example.org/",
    languages: ["sv", "en"],
    editorLanguage: "sv",
    country: "SE",
    timeZone: "Europe/Stockholm",
    publisher: exampleReferences.organisation,
    email: "info@example.org",
    notice: exampleText,
    newsPerPage: 2,
    start: {
      title: { sv: "Välkommen till exemplet", en: "Welcome to the example" },
      introduction: exampleText,
      picture: {
        file: "lake.svg",
        alt: { sv: "En sjö.", en: "A lake." },
        credits: [{ role: "illustration", name: "Exempelstudion" }],
      },
      prioritySet: { kind: "priorities", id: "example-set" },
    },
  };
}

function untranslatedPage(): NewsPage {
  const { sv } = exampleNews().translations;
  if (!sv) throw new Error("the example news is written in Swedish");
  return { ...exampleNews("untranslated"), translations: { sv: { ...sv, slug: "untranslated" } } };
}

function byId<Thing extends { readonly id: string }>(
  things: readonly Thing[],
): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
