/** What is wrong in a file of such a site; the file is removed where there is no new text. */
export type BrokenKind = readonly [
  what: string,
  file: string,
  change: (text: string) => string | undefined,
  fault: string,
];

const kind = "kinds/vacancy/kind.ts";

export const brokenKinds: readonly BrokenKind[] = [
  ["no kind.ts", kind, () => undefined, "kinds/vacancy/kind.ts: missing-file"],
  [
    "a file that is no code",
    kind,
    (text) => text.replace("const folder = ", "const folder = = "),
    "kinds/vacancy/kind.ts:21 kind-broken",
  ],
  [
    "an import of what is not there",
    kind,
    (text) => text.replace("./schema.ts", "./shema.ts"),
    "kinds/vacancy/kind.ts:19 kind-broken",
  ],
  [
    "no kind in it",
    kind,
    (text) => text.replace("export const vacancy = defineKind(", "const hidden = defineKind("),
    "kinds/vacancy/kind.ts: kind-not-defined",
  ],
  [
    "another name than its folder",
    kind,
    (text) => text.replace('name: "vacancy",\n', 'name: "job",\n'),
    "kinds/vacancy/kind.ts: kind-name-differs",
  ],
  [
    "a page whose key is none of its things",
    kind,
    (text) => text.replace('name: "vacancy", folder', 'name: "job", folder'),
    "kinds/vacancy/kind.ts: kind-without-page",
  ],
  [
    "a folder that another kind has",
    kind,
    (text) => text.replace('const folder = "vacancies"', 'const folder = "contacts"'),
    "kinds/vacancy/kind.ts: kind-name-taken",
  ],
  [
    "a page without a layout",
    "kinds/vacancy/looks.tsx",
    (text) => text.replace("vacancy: (one) => <Page vacancy={one} /> }", "}"),
    "kinds/vacancy/looks.tsx: kind-without-layout",
  ],
  [
    "code that fails while pages are planned",
    kind,
    (text) =>
      text.replace(
        't("routes.vacancies"),',
        '(t("routes.vacancies") as never as { x: { y: string } }).x.y,',
      ),
    "kinds/vacancy/kind.ts:25 kind-failed",
  ],
  [
    "code that fails while a page is rendered",
    "kinds/vacancy/looks.tsx",
    (text) =>
      text.replace(
        "lastDay } }: VacancyProps) {",
        "lastDay } }: VacancyProps) {\n  (lastDay as unknown as () => void)();",
      ),
    "kinds/vacancy/looks.tsx:52 kind-failed",
  ],
  [
    "an address that leaves its folder",
    kind,
    (text) => text.replace('t("routes.vacancies"),', '"../jobb",'),
    "kinds/vacancy/kind.ts: kind-wrong-value",
  ],
  [
    "a title that is no text",
    kind,
    (text) => text.replace('t("ui.vacancy.title"),', "undefined as never,"),
    "kinds/vacancy/kind.ts: kind-wrong-value",
  ],
  [
    "a text of which no page shows anything",
    "kinds/vacancy/looks.tsx",
    (text) => text.replace(/\{one\.description && .*\}\n/, "\n"),
    "_data/vacancies/engineer-2026.json: field-not-shown",
  ],
  [
    "a text whose fields are no function",
    kind,
    (text) => text.replace("openData: [openData],", "text: { fields: {} as never },"),
    "kinds/vacancy/kind.ts: kind-wrong-value",
  ],
  [
    "a schema that is none",
    kind,
    (text) => text.replace("schema: vacancySchema", "schema: () => ({}) as never"),
    "kinds/vacancy/kind.ts: kind-wrong-value",
  ],
  [
    "a schema that answers later",
    "kinds/vacancy/schema.ts",
    (text) => text.replace(".superRefine((", ".superRefine(async ("),
    "kinds/vacancy/kind.ts: kind-failed",
  ],
  [
    "a folder that leaves its folder",
    kind,
    (text) => text.replace('const folder = "vacancies"', 'const folder = "../vacancies"'),
    "kinds/vacancy/kind.ts: kind-wrong-value",
  ],
  [
    "a page that is none of its own",
    kind,
    (text) => text.replace("pageOf(list, null)", "pageOf({ ...list }, null)"),
    "kinds/vacancy/kind.ts: kind-wrong-value",
  ],
  [
    "what is held without a day",
    kind,
    (text) =>
      text.replace(
        "isCurrent:",
        'occasion: ({ title }) => ({ title, reference: { kind: "x", id: "y" } }) as never,\n  isCurrent:',
      ),
    "kinds/vacancy/kind.ts: kind-wrong-value",
  ],
  [
    "what is thrown and is no error",
    kind,
    (text) => text.replace("isOpen(vacancy, site),", '{ throw "no" },'),
    "kinds/vacancy/kind.ts: kind-failed",
  ],
  [
    "an import of a name that the generator does not have",
    kind,
    (text) => text.replace("  addressesOf,", "  addressOf as addressesOf,"),
    "kinds/vacancy/kind.ts: kind-broken",
  ],
  [
    "a word that only the code knows",
    "kinds/vacancy/looks.tsx",
    (text) => text.replace('t("ui.vacancy.closed")', 't("ui.vacancy.shut" as never)'),
    "kinds/vacancy/looks.tsx:72 kind-asks-word",
  ],
  [
    "a wrong value for a component of the generator",
    "kinds/vacancy/looks.tsx",
    (text) => text.replace("<Day date={lastDay} />", "<Day date={undefined as never} />"),
    "kinds/vacancy/looks.tsx: kind-failed",
  ],
  [
    "a page that is planned twice",
    kind,
    (text) => text.replace("pageOf(list, null)", "pageOf(list, null), pageOf(list, null)"),
    "kinds/vacancy/kind.ts: kind-key-taken",
  ],
  [
    "the key of a page of another kind",
    kind,
    (text) =>
      text.replace("  feed: () => ({}),", '  key: () => "section:contacts",\n  feed: () => ({}),'),
    "kinds/vacancy/kind.ts: kind-key-taken",
  ],
  [
    "a section that no page lists",
    kind,
    (text) => text.replace("sections: [section]", 'sections: [section, { id: "x" }]'),
    "kinds/vacancy/kind.ts: kind-without-page",
  ],
  [
    "a feed of pages that are not there",
    kind,
    (text) => text.replace(/(feedKeys: .*)`vacancy:/, "$1`vacancies:"),
    "kinds/vacancy/kind.ts: kind-names-nothing",
  ],
  [
    "a feed of the whole site beside that of the news",
    kind,
    (text) => text.replace("feed: () => ({})", "feed: () => ({ isOfSite: true })"),
    "kinds/vacancy/kind.ts: kind-file-taken",
  ],
  [
    "open data by a name that is taken",
    kind,
    (text) => text.replace("  id: folder,", '  id: "contacts",'),
    "kinds/vacancy/kind.ts: kind-file-taken",
  ],
  [
    "styles that cannot be read",
    "kinds/vacancy/list.css",
    (text) => `${text}}`,
    "kinds/vacancy/list.css:7 kind-broken",
  ],
  [
    "styles with an element that has no name",
    "kinds/vacancy/list.css",
    () => ".a {}\na:: { color: red }\n",
    "kinds/vacancy/list.css:2 kind-broken",
  ],
  [
    "styles whose brackets stand too deep in each other",
    "kinds/vacancy/list.css",
    () => `.a {}\n${":root{".repeat(50_000)}${"}".repeat(50_000)}\n`,
    "kinds/vacancy/list.css:2 tokens-too-deep",
  ],
  [
    "styles that are not there",
    "kinds/vacancy/list.css",
    () => '@import "./shared.css";\n',
    "kinds/vacancy/list.css: kind-broken",
  ],
  [
    "styles with a picture beside them",
    "kinds/vacancy/list.css",
    () => '.vacancies { background: url("sky.png"); }\n',
    "kinds/vacancy/list.css: kind-style-names-file",
  ],
  [
    "a behaviour that is no code",
    "kinds/vacancy/vacancies.client.ts",
    () => 'customElements.define("vacancy-list", class extends { });\n',
    "kinds/vacancy/vacancies.client.ts:1 kind-broken",
  ],
  [
    "a behaviour of no element",
    "kinds/vacancy/vacancies.client.ts",
    () => "document.title = 1;\n",
    "kinds/vacancy/vacancies.client.ts: kind-behaviour-nameless",
  ],
  [
    "a layout that gives nothing",
    "kinds/vacancy/looks.tsx",
    (text) => text.replace("list: () => <List />", "list: () => undefined as never"),
    "kinds/vacancy/looks.tsx: kind-wrong-value",
  ],
  [
    "an addition to a page without a look",
    "kinds/vacancy/looks.tsx",
    (text) => text.replace("  feedTexts:", '  slots: { "page.above": {} as never },\n  feedTexts:'),
    "kinds/vacancy/looks.tsx: kind-wrong-value",
  ],
  [
    "an address that the generator has",
    "kinds/vacancy/locales/sv.json",
    (text) => text.replace('"lediga-jobb"', '"kontakter"'),
    "kinds/vacancy/locales/sv.json: same-route-words",
  ],
  [
    "a word that is missing",
    "kinds/vacancy/locales/en.json",
    (text) => text.replace(/"percent": "[^"]*",/, ""),
    "kinds/vacancy/locales/en.json: missing-locale-text",
  ],
  [
    "a word for the search that is missing in every language",
    kind,
    (text) => text.replace('{ kind: "vacancy" }', '{ kind: "job" }'),
    "kinds/vacancy/locales/en.json: kind-without-word",
  ],
  [
    "a field that is missing in a thing",
    "_data/vacancies/engineer-2026.json",
    (text) => text.replace(/ {2}"extent": 100,\n/, ""),
    "_data/vacancies/engineer-2026.json: missing-field",
  ],
  [
    "what only the kind itself knows to be wrong",
    "_data/vacancies/engineer-2026.json",
    (text) => text.replace("2026-03-01", "2026-01-01"),
    "_data/vacancies/engineer-2026.json:25 vacancy-closed-at-once",
  ],
  [
    "a reference to a thing that does not exist",
    "src/content/sv/about.md",
    (text) => text.replace("vacancy:engineer-2026", "vacancy:engineer-2027"),
    "src/content/sv/about.md:5 unknown-id",
  ],
];
