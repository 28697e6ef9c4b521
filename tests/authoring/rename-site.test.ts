import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { filesWith } from "../model/site-with.ts";
import { changesOf, refusal, rename, renameIn, textAfter, withoutRedirects } from "./rename.ts";

/** A page of the fixture site with another text. */
const page = "src/content/sv/accessibility.md";

function pageWith(text: string): Readonly<Record<string, string>> {
  return { [page]: `---\ntitle: Tillgänglighet\n---\n${text}` };
}

/** What becomes of the text of a page when a contact is renamed. */
function mended(text: string, changes: Readonly<Record<string, string | object>> = {}): string {
  const renamed = rename("contact:asa-ostvik", "asa-ny", { ...pageWith(text), ...changes });
  return textAfter(renamed, page).replace(/^---[\s\S]*?---\r?\n/, "");
}

describe("renaming a contact", () => {
  const renamed = rename("contact:asa-ostvik", "asa-ny");
  const changes = changesOf(renamed);

  test("moves its file, as it is", () => {
    const [moved, ...others] = renamed.moved;
    assert.deepEqual(others, []);
    assert.equal(moved?.from, "_data/contacts/asa-ostvik.json");
    assert.equal(moved?.path, "_data/contacts/asa-ny.json");
    assert.equal(moved?.after, moved?.before);
  });

  for (const [what, file, lines] of [
    [
      "fields that take an id",
      "_data/events/star-watch-2031.json",
      ['- "contacts": ["asa-ostvik"],', '+ "contacts": ["asa-ny"],'],
    ],
    [
      "Markdown in data, in every language",
      "_data/notices/lantern-plan.json",
      [
        '- "sv": "Skriv till [Åsa](contact:asa-ostvik).",',
        '+ "sv": "Skriv till [Åsa](contact:asa-ny).",',
        '- "en": "Write to [Åsa](contact:asa-ostvik)."',
        '+ "en": "Write to [Åsa](contact:asa-ny)."',
      ],
    ],
    [
      "the menus",
      "_data/navigation.json",
      [
        '- "to": "contact:asa-ostvik"',
        '+ "to": "contact:asa-ny"',
        '- "to": "contact:asa-ostvik",',
        '+ "to": "contact:asa-ny",',
      ],
    ],
    [
      "the fields of pages",
      "src/content/sv/news/days-2024.md",
      [
        "- editor: asa-ostvik",
        "+ editor: asa-ny",
        "- contacts: [asa-ostvik, ida-af-tallmark]",
        "+ contacts: [asa-ny, ida-af-tallmark]",
      ],
    ],
    [
      "cards in texts",
      "src/content/sv/news/winter-school-2023.md",
      ["- ::: contact asa-ostvik", "+ ::: contact asa-ny"],
    ],
  ] as const)
    test(`mends ${what}`, () => assert.deepEqual(changes[file], lines));

  test("leaves everything else as it was", () => {
    for (const { before, after } of renamed.changed)
      assert.equal(after.replaceAll("asa-ny", "asa-ostvik"), before);
  });

  test("moves what is noted of its translations with it", () => {
    const notes = "_data/contacts/asa-ostvik.translations.json";
    const { moved } = rename("contact:asa-ostvik", "asa-ny", { [notes]: '{ "en": {} }\n' });
    const paths = moved.map(({ from, path }) => [from, path]);
    assert.deepEqual(paths[1], [notes, "_data/contacts/asa-ny.translations.json"]);
  });

  test("leads from the old address in every language", () => {
    assert.deepEqual(renamed.added, [
      {
        path: "_data/redirects.json",
        text: `{
  "redirects": [
    { "from": "/sv/kontakter/asa-ostvik/", "to": "contact:asa-ny" },
    { "from": "/en/contacts/asa-ostvik/", "to": "contact:asa-ny" },
    { "from": "/fi/yhteystiedot/asa-ostvik/", "to": "contact:asa-ny" }
  ]
}
`,
      },
    ]);
  });
});

describe("in a text, a name is mended", () => {
  for (const [what, text, after] of [
    [
      "in a link beside code that looks like one",
      "`[x](contact:asa-ostvik)` [Åsa](contact:asa-ostvik)\n\n```\n[x](contact:asa-ostvik)\n```\n",
      "`[x](contact:asa-ostvik)` [Åsa](contact:asa-ny)\n\n```\n[x](contact:asa-ostvik)\n```\n",
    ],
    [
      "in a link with the same words",
      "[contact:asa-ostvik](contact:asa-ostvik)\n",
      "[contact:asa-ostvik](contact:asa-ny)\n",
    ],
    ["between angle brackets", "[Åsa](<contact:asa-ostvik>)\n", "[Åsa](<contact:asa-ny>)\n"],
    [
      "where a label stands for it",
      "[Åsa][1] och [hon][1].\n\n[1]: contact:asa-ostvik\n",
      "[Åsa][1] och [hon][1].\n\n[1]: contact:asa-ny\n",
    ],
    [
      "in a label over two lines, with line ends of Windows",
      "Hej.\r\n\r\n[Åsa\r\nÖstvik](contact:asa-ostvik)\r\n\r\n::: contact asa-ostvik\r\n:::\r\n",
      "Hej.\r\n\r\n[Åsa\r\nÖstvik](contact:asa-ny)\r\n\r\n::: contact asa-ny\r\n:::\r\n",
    ],
    [
      "in an address of the site",
      "[Åsa](/sv/kontakter/asa-ostvik/)\n",
      "[Åsa](/sv/kontakter/asa-ny/)\n",
    ],
    ["without an end of the last line", "[Åsa](contact:asa-ostvik)", "[Åsa](contact:asa-ny)"],
    [
      "in a table, a quotation and a note",
      "::: table Lista\n| Vem | Var |\n| --- | --- |\n| [Å](contact:asa-ostvik) | a |\n:::\n\n> [Å](contact:asa-ostvik)[^1]\n\n[^1]: [Å](contact:asa-ostvik)\n",
      "::: table Lista\n| Vem | Var |\n| --- | --- |\n| [Å](contact:asa-ny) | a |\n:::\n\n> [Å](contact:asa-ny)[^1]\n\n[^1]: [Å](contact:asa-ny)\n",
    ],
  ] as const)
    test(what, () => assert.equal(mended(text), after));

  test("but not a longer one that begins with it", () => {
    const contact = filesWith({}).data.find(({ path }) => path.endsWith("asa-ostvik.json"));
    const twin = { "_data/contacts/asa-ostvik-lind.json": contact?.text ?? "" };
    assert.equal(
      mended("[Ja](contact:asa-ostvik) [Nej](contact:asa-ostvik-lind)\n", twin),
      "[Ja](contact:asa-ny) [Nej](contact:asa-ostvik-lind)\n",
    );
  });

  test("and where it is hidden, nothing is done and the place is told", () => {
    const changes = pageWith("[Åsa](contact:asa&#45;ostvik)\n");
    const refused = refusal(() => rename("contact:asa-ostvik", "asa-ny", changes));
    assert.equal(refused, `rename-cannot-mend ${page}:4`);
  });
});

describe("in the fields of a page, a name is mended", () => {
  for (const [what, before, after] of [
    ["in a list of lines", "contacts:\n  - asa-ostvik", "contacts:\n  - asa-ny"],
    ["in quotation marks", 'editor: "asa-ostvik"', 'editor: "asa-ny"'],
    ["with line ends of Windows", "editor: asa-ostvik\r", "editor: asa-ny\r"],
    [
      "in a text over several lines",
      "preamble: >\n  Fråga\n  [Åsa](contact:asa-ostvik).",
      "preamble: >\n  Fråga\n  [Åsa](contact:asa-ny).",
    ],
  ] as const)
    test(what, () => {
      const text = (fields: string) => `---\ntitle: Hjälp\n${fields}\n---\nHej.\n`;
      const renamed = rename("contact:asa-ostvik", "asa-ny", { [page]: text(before) });
      assert.equal(textAfter(renamed, page), text(after));
    });
});

test("a page whose day has not come is mended too", () => {
  const file = "src/content/sv/news/later.md";
  const text = "---\ntitle: Sedan\npublished: 2024-06-01\neditor: asa-ostvik\n---\nHej.\n";
  const renamed = rename("contact:asa-ostvik", "asa-ny", { [file]: text });
  assert.equal(textAfter(renamed, file), text.replace("asa-ostvik", "asa-ny"));
});

describe("renaming something with a text and parts of its own", () => {
  test("moves the text in every language", () => {
    const { moved, added } = rename("document:light-report-2023", "report");
    assert.deepEqual(
      moved.map(({ path }) => path),
      [
        "_data/documents/report.json",
        "src/content/sv/documents/report.md",
        "src/content/en/documents/report.md",
      ],
    );
    assert.deepEqual(added, [], "its address is made of its slug");
  });

  test("mends what names its parts", () => {
    const renamed = rename("_data/plans/light-plan-2024.json", "ljusplan");
    assert.match(textAfter(renamed, "_data/navigation.json"), /"area:ljusplan\/sky"/);
    assert.match(textAfter(renamed, "_data/plans/ljusplan.json"), /\(area:ljusplan\/sky\)/);
  });

  test("leads from the addresses of its parts", () => {
    const { added } = rename("priorities:norrskensplanen", "planen");
    const text = added[0]?.text ?? "";
    assert.match(text, /"\/sv\/prioriteringar\/norrskensplanen\/ljus\/", "to": "priority:N1"/);
  });
});

test("something whose folder lies in another one is known by its path, and mended where it is named", () => {
  const folder = "_data/accessibility";
  const renamed = rename(`${folder}/problems/films-without-description.json`, "films");
  assert.deepEqual(
    renamed.moved.map(({ path }) => path),
    [`${folder}/problems/films.json`],
  );
  assert.match(textAfter(renamed, `${folder}/tests/reader-2024.json`), /\["films"\]/);
});

describe("a name is refused", () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ["contact:asa-ostvi", "asa-ny", "rename-unknown-like contact:asa-ostvi"],
    ["nobody", "asa-ny", "rename-unknown nobody"],
    ["_data/site.json", "plats", "rename-unknown _data/site.json"],
    ["priority:N1", "n9", "rename-part priority:N1"],
    ["contact:asa-ostvik", "Åsa", "rename-no-id Åsa"],
    ["contact:asa-ostvik", "asa/ny", "rename-no-id asa/ny"],
    ["contact:asa-ostvik", "", "rename-no-id "],
    ["page:about", "om oss", "rename-no-page-id om oss"],
    ["page:about", "../about", "rename-no-page-id ../about"],
    ["contact:asa-ostvik", "page:asa", "rename-other-kind page:asa"],
    ["contact:asa-ostvik", "asa-ostvik", "rename-same asa-ostvik"],
    ["contact:asa-ostvik", "zara-alvang", "rename-taken zara-alvang"],
    ["page:markdown", "about", "rename-taken about"],
    ["_data/accessibility/statement.json", "other", "rename-breaks _data/accessibility/other.json"],
    ["page:news/light-feast-2024", "feast", "rename-breaks src/content/sv/feast.md:4 ”published”"],
  ];
  for (const [from, to, error] of cases)
    test(`${from} to ${to}`, () => {
      const refused = refusal(() => rename(from, to));
      assert.equal(refused, error);
    });
});

test("there and back again gives the same bytes, but for old addresses", () => {
  const before = filesWith(withoutRedirects);
  for (const [from, to] of [
    ["contact:asa-ostvik", "contact:asa-ny"],
    ["page:about", "page:over/there"],
    ["organisation:region-norrsken", "organisation:region-polar"],
    ["plan:light-plan-2024", "plan:ljusplan"],
    ["document:light-report-2023", "document:report"],
    ["page:news/light-feast-2024", "page:news/feast"],
  ] as const) {
    const there = renameIn(before, from, to);
    const { files } = renameIn(there.files, to, from);
    const data = files.data.filter(({ path }) => path !== "_data/redirects.json");
    assert.deepEqual(
      data,
      before.data.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
      from,
    );
    assert.deepEqual(files.content, before.content, from);
  }
});
