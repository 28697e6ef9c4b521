import { exampleReferences, exampleText } from "../src/kinds/common-examples.ts";
import { exampleNews } from "../src/kinds/news/examples.ts";
import type { NewsPage } from "../src/kinds/news/schema.ts";
import type { PlainPage } from "../src/kinds/page/schema.ts";
import { builtInKinds } from "../src/kinds/registry.ts";
import { noCheckSettings } from "../src/model/check-settings.ts";
import { dataModel } from "../src/model/data-model.ts";
import { dataKinds, referenceNameOf } from "../src/model/kind-names.ts";
import { noRedirects } from "../src/model/redirects.ts";
import type { Site, Things } from "../src/model/site.ts";
import { noSynonyms } from "../src/model/synonyms.ts";
import type { Thing } from "../src/model/thing-kind.ts";
import { exampleComments } from "./examples-comments.ts";

/** The things of the example site: `things` of `src/kinds/KIND/examples.ts`, and the parts of them. */
const things = (await thingsOfRooms()) as Things;

/** A small site around these things: enough for every component to stand on one of its pages. */
export function exampleSite(): Site {
  const { programme, contact } = exampleReferences;
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
      tasks: exampleTasks(),
    },
    synonyms: noSynonyms,
    checks: noCheckSettings,
    redirects: noRedirects,
    things,
    pages: byId([
      ...news,
      untranslatedPage(),
      outdatedPage(),
      easyPage(),
      ...["archived", "draft", "coming"].map(plainPage),
    ]),
    comments: exampleComments,
    media: new Map([
      ["lake.svg", { width: 1600, height: 900, bytes: 9000, isPicture: true }],
      ["sign.svg", { width: 96, height: 96, bytes: 900, isPicture: true }],
    ]),
    mentions: new Map([["contact:exempla", [{ by: programme, part: 0 }]]]),
    today: "2030-05-01",
    now: "2030-05-01T08:00:00.000Z",
    addressLinks: [],
    life: new Map([
      ["page:archived", { state: "archived", at: Date.parse("2029-12-31T23:00Z") }],
      ["page:draft", { state: "draft" }],
      ["page:coming", { state: "coming", at: Date.parse("2030-12-01T07:00Z") }],
    ]),
  };
}

async function thingsOfRooms(): Promise<object> {
  const entries = dataKinds(builtInKinds).map(async (kind) => {
    const file = new URL(`../src/kinds/${kind.name}/examples.ts`, import.meta.url);
    const { things: own } = (await import(file.href)) as { readonly things: readonly Thing[] };
    const parts = Object.entries(kind.data.parts ?? {}).map(([name, { of }]) => [
      name,
      new Map(own.flatMap(of).map(({ id, value }) => [id, value])),
    ]);
    return [[referenceNameOf(kind), byId(own)], ...parts];
  });
  return Object.fromEntries((await Promise.all(entries)).flat()) as object;
}

function exampleTasks(): Site["navigation"]["tasks"] {
  const { programme, contact } = exampleReferences;
  const below = { to: contact, label: { sv: "Ringa någon", en: "Call somebody" }, children: [] };
  return [
    {
      heading: { sv: "Fråga", en: "Ask" },
      items: [{ to: programme, label: { sv: "Träffa er", en: "Meet you" }, children: [below] }],
    },
  ];
}

function exampleSettings(): Site["settings"] {
  return {
    model: dataModel,
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
    forms: {
      address: "/forms/",
      keepDays: { comment: 90, feedback: 365, accessibility: 1 },
      privacy: { kind: "page", id: "news/second" },
    },
  };
}

function easyPage(): PlainPage {
  const of = { kind: "section", id: "contacts" } as const;
  return { ...plainPage("easy-contacts"), version: "easy", of };
}

function plainPage(id: string): PlainPage {
  const {
    priorities: _priorities,
    comments: _comments,
    published: _published,
    ...rest
  } = exampleNews(id);
  return { ...rest, kind: "page" };
}

function untranslatedPage(): NewsPage {
  const { sv } = exampleNews().translations;
  if (!sv) throw new Error("the example news is written in Swedish");
  return { ...exampleNews("untranslated"), translations: { sv: { ...sv, slug: "untranslated" } } };
}

function outdatedPage(): NewsPage {
  const { sv, en } = exampleNews().translations;
  if (!sv || !en) throw new Error("the example news is written in Swedish and English");
  const translations = {
    sv: { ...sv, slug: "outdated" },
    en: { ...en, slug: "outdated", isOutdated: true as const },
  };
  return { ...exampleNews("outdated"), translations };
}

function byId<Thing extends { readonly id: string }>(
  things: readonly Thing[],
): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
