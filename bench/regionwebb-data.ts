import { dataModel } from "../src/model/data-model.ts";
import type { Corpus, CorpusContact, CorpusPriority } from "./corpus.ts";
import { jsonFile, type SourceText } from "./write-files.ts";

/** The invented body that publishes the site. */
export const publisher = "the-body";

const prioritySet = "the-strategy";
const pictogram = "pictogram.svg";

/** The files of the corpus that are not articles: contacts, priorities, menu, settings. */
export function* regionwebbData({ contacts, priorities }: Corpus): Generator<SourceText> {
  yield jsonFile("_data/site.json", settings);
  yield jsonFile("_data/navigation.json", navigationOf(priorities));
  yield jsonFile(`_data/organisations/${publisher}.json`, organisation);
  yield jsonFile(`_data/priorities/${prioritySet}.json`, setOf(priorities));
  for (const contact of contacts)
    yield jsonFile(`_data/contacts/${contact.id}.json`, personOf(contact));
  yield {
    path: `src/content/media/${pictogram}`,
    text: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M4 4h16v16H4z"/></svg>\n',
  };
}

const settings = {
  name: { sv: "Organet", en: "The Body" },
  tagline: { sv: "En påhittad organisation", en: "An invented organisation" },
  url: "https://example.org",
  model: dataModel,
  languages: ["sv", "en"],
  publisher,
  email: "body@example.org",
  newsPerPage: 20,
  start: {
    title: { sv: "Välkommen", en: "Welcome" },
    introduction: { sv: "Texterna betyder ingenting.", en: "The texts mean nothing." },
    prioritySet,
  },
};

const organisation = { name: { sv: "Organet", en: "The Body" }, kind: "region" };

/** Every priority stands in the menu of every page, as it does with the other contestant. */
function navigationOf(priorities: readonly CorpusPriority[]) {
  return {
    main: [
      { to: "section:news" },
      {
        to: `priorities:${prioritySet}`,
        children: priorities.map(({ id }) => ({ to: `priority:${id}` })),
      },
      { to: "section:contacts" },
    ],
    footer: [{ to: `organisation:${publisher}` }],
  };
}

function setOf(priorities: readonly CorpusPriority[]) {
  return {
    name: { sv: "Strategin", en: "The strategy" },
    organisation: publisher,
    introduction: { sv: "Fem prioriteringar.", en: "Five priorities." },
    priorities: priorities.map(({ id, name }, index) => ({
      id,
      kind: "priority",
      slug: { sv: id, en: id },
      labels: [{ from: "2015", text: name }],
      shortLabel: name,
      theme: index + 1,
      pictogram,
      description: name,
    })),
  };
}

function personOf({ name, title, phone, email }: CorpusContact) {
  return { name, roles: [{ title, organisation: publisher }], phones: [phone], email };
}
