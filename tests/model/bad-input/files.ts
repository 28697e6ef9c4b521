import type { BadInput } from "./bad-input.ts";

const contact = "_data/contacts/vera-akervik.json";

/** Files that are misplaced or missing. */
export const badFiles: readonly BadInput[] = [
  {
    when: "a JSON file holds a list",
    file: contact,
    change: "[]",
    fault: "wrong-type",
  },
  {
    when: "the file of the settings is missing",
    file: "_data/site.json",
    change: undefined,
    fault: "missing-file",
    at: "file",
  },
  {
    when: "the file of the navigation is missing",
    file: "_data/navigation.json",
    change: undefined,
    fault: "missing-file",
    at: "file",
  },
  {
    when: "a data file lies in a folder that nothing knows",
    file: "_data/people/eva.json",
    change: { name: "Eva", roles: [] },
    fault: "unknown-data-file",
    at: "file",
  },
  {
    when: "a data file lies too deep",
    file: "_data/contacts/old/eva.json",
    change: { name: "Eva", roles: [] },
    fault: "unknown-data-file",
    at: "file",
  },
  {
    when: "the name of a data file cannot be an id",
    file: "_data/contacts/Eva Åkervik.json",
    change: { name: "Eva", roles: [] },
    fault: "bad-file-name",
    at: "file",
  },
  {
    when: "the name of a page's file cannot stand in an address",
    file: "src/content/sv/news/Snö.md",
    change: "---\ntitle: Snö\nupdated: 2024-01-01\n---\n",
    fault: "bad-file-name",
    at: "file",
  },
  {
    when: "a page lies in the folder of a language that the site has not",
    file: "src/content/de/about.md",
    change: "---\ntitle: Über uns\n---\n",
    fault: "unknown-language-folder",
    at: "file",
  },
  {
    when: "a translation has no original",
    file: "src/content/en/lost.md",
    change: "---\ntitle: Lost\n---\n",
    fault: "missing-original",
    at: "file",
  },
];
