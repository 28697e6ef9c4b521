import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { makeNew } from "../../src/authoring/make-new.ts";
import { fixtureFiles } from "../model/site-with.ts";
import { kindOf, madeNew, placeWith, refusal, trial } from "./new-things.ts";

const name = "Öppet hus";

describe("a new text", () => {
  test("is written in the default language, with what editors nearly always need", () => {
    assert.deepEqual(madeNew("news", { name: "Ny: nyhet" }), [
      {
        path: "src/content/sv/news/ny-nyhet.md",
        text: `---
title: "Ny: nyhet"
preamble: Skriv en sammanfattning här.
published: 2024-05-01
---

Skriv texten här.
`,
      },
    ]);
  });

  test("is written in another language where that is named, with a title to translate", () => {
    const [, english, ...others] = madeNew("page", { name, language: "en" });
    assert.deepEqual(others, []);
    assert.deepEqual(english, {
      path: "src/content/en/oppet-hus.md",
      text: `---
title: "To translate: [Öppet hus]{lang=sv}"
preamble: Write a summary here.
---

Write the text here.
`,
    });
  });

  test("has the day that was asked for, and lies in the folders that were", () => {
    const [news] = madeNew("news", { name, date: "2024-06-07", id: "news/open-house" });
    assert.equal(news?.path, "src/content/sv/news/open-house.md");
    assert.match(news?.text ?? "", /^published: 2024-06-07$/m);
    const [page] = madeNew("page", { name, id: "about/open-house" });
    assert.equal(page?.path, "src/content/sv/about/open-house.md");
  });

  test("of the editors' words where the generator speaks no Finnish", () => {
    const [, finnish] = madeNew("page", { name, language: "fi" });
    assert.match(finnish?.text ?? "", /^title: "Att översätta: \[Öppet hus\]\{lang=sv\}"$/m);
  });
});

describe("new data", () => {
  test("names what the site has, the body itself first, and what belongs in a field", () => {
    const [file] = madeNew("contact", { name: "Ada Is", language: "en" });
    assert.deepEqual(JSON.parse(file?.text ?? ""), {
      name: "Ada Is",
      roles: [
        {
          title: { sv: "Skriv här: Titel", en: "Write here: Job title" },
          organisation: "region-norrsken",
        },
      ],
    });
  });

  test("has its text in a file of its own where its kind has those", () => {
    const [, text] = madeNew("document", { name });
    assert.deepEqual(text, {
      path: "src/content/sv/documents/oppet-hus.md",
      text: "=== 1 ===\n\nSkriv texten här.\n",
    });
  });

  test("needs what it must name", () => {
    const none = fixtureFiles.data
      .filter(({ path }) => path.startsWith("_data/organisations/"))
      .map(({ path }) => [path, undefined] as const);
    const place = placeWith(Object.fromEntries(none));
    const make = () => makeNew({ kind: kindOf("event"), name }, place, trial);
    assert.equal(
      refusal(make),
      "Evenemang: needs-other-first label=Organisation kind=organisation",
    );
  });
});

describe("what cannot be made is refused with what can:", () => {
  for (const [what, kind, wish, message] of [
    [
      "an id that is taken",
      "news",
      { name, id: "days-2024" },
      "src/content/sv/news/days-2024.md: new-exists id=days-2024-2",
    ],
    [
      "an id that is taken in data",
      "contact",
      { name: "Åsa Ostvik" },
      "_data/contacts/asa-ostvik.json: new-exists id=asa-ostvik-2",
    ],
    [
      "an address of the site",
      "page",
      { name: "Kontakter" },
      "_data/site.json: new-address-taken url=/sv/kontakter/ id=kontakter-2",
    ],
    [
      "an address of another page",
      "page",
      { name: "Om oss" },
      "src/content/sv/about.md: new-address-taken url=/sv/om-oss/ id=om-oss-2",
    ],
    [
      "a name that is an error",
      "page",
      { name: "<b>Nytt</b>" },
      "<b>Nytt</b>: new-refused fault=src/content/sv/b-nytt-b.md:2 title html-element",
    ],
    [
      "the folder of another kind",
      "page",
      { name, id: "news/open-house" },
      "news/open-house: folder-of-other-kind folder=news",
    ],
    [
      "a language that the site has not",
      "page",
      { name, language: "en,de" },
      "de: not-a-site-language languages=sv, en, fi",
    ],
    [
      "a day that is none",
      "event",
      { name, date: "2024-02-30" },
      "2024-02-30: not-a-day example=2024-05-01",
    ],
  ] as const)
    test(what, () =>
      assert.equal(
        refusal(() => madeNew(kind, wish)),
        message,
      ),
    );

  test("a word that another word of the glossary has", () => {
    const message = refusal(() => madeNew("term", { name: "Lux", id: "lux-2" }));
    assert.match(message, /^Lux: new-refused fault=_data\/glossary\/.* shared-form$/);
  });
});
