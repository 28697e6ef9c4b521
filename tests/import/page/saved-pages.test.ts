import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { type Imported, importInto } from "./import-into.ts";

const folder = join(import.meta.dirname, "saved");
const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
  /\.\w+$/.test(name),
);
const saved = Object.fromEntries(
  names.map((name) => [name.replaceAll("\\", "/"), readFileSync(join(folder, name))]),
);

/** The page in Swedish that the one in English is a translation of. */
const original = { "src/content/sv/episerver.md": "---\ntitle: Föräldrapenning\n---\n\nText.\n" };

describe("pages that somebody has saved from the sites of an invented municipality", () => {
  let imported: Imported;
  const textOf = (name: string) => imported.read(`src/content/sv/${name}.md`);
  const codesOf = (name: string) =>
    imported.pages.find(({ source }) => source === name)?.remarks.map(({ code }) => code);

  before(async () => {
    imported = await importInto(saved, { site: original });
  });

  test("all become pages, and the site has no faults", () => {
    assert.deepEqual(imported.failures, []);
    assert.deepEqual(imported.faults, []);
    assert.deepEqual(imported.pages.map(({ written }) => written[0]?.slice(12)).sort(), [
      "en/episerver.md",
      "sv/sandning.md",
      "sv/sitevision.md",
      "sv/wordpress.md",
    ]);
  });

  test("of SiteVision: fields, headings, a picture, a box, a table, contacts", () => {
    assert.equal(textOf("sitevision"), snowPage);
    assert.deepEqual(codesOf("sitevision.html"), [
      "document-link",
      "contact-referenced",
      "contact-unknown",
    ]);
    const [page] = imported.pages.filter(({ source }) => source === "sitevision.html");
    assert.deepEqual(page?.written, [
      "src/content/sv/sitevision.md",
      "src/content/media/plogen.svg",
    ]);
  });

  test("of SiteVision: a link to the file of another page of the run", () => {
    assert.match(textOf("sandning"), /\[snöröjning\]\(page:sitevision\)/);
  });

  test("of WordPress: the text of the article without what stands around it", () => {
    const text = textOf("wordpress");
    assert.match(text, /^---\ntitle: Ny lekplats invigd\nupdated: 2022-05-16\n---\n/);
    assert.doesNotMatch(text, /admin|Dela|kommentarer|Hoppa|Senaste nytt|Publicerad|site-title/);
    assert.match(text, /^3\. Barnen ritade\.\n4\. Kommunen byggde\.$/m);
    assert.match(
      text,
      /^::: table Vad lekplatsen kostade\n\| Del \| Kostnad \|\n\| --- \| ---: \|$/m,
    );
    assert.match(text, /^\| Övrigt \\\| annat \| 700 \|$/m);
    assert.match(text, /^::: quote Alva, 6 år\nDen är jättebra!\n:::$/m);
    assert.match(text, /^### Öppettider\n\nAlltid öppet\.\n\n```\nlek --ute\n```$/m);
    assert.deepEqual(codesOf("wordpress.html"), [
      "left-out",
      "picture-missing",
      "table-header",
      "table-merged",
      "embedded",
      "programme",
    ]);
  });

  test("of Episerver: a translation has its texts, and the rest is the original's", () => {
    const text = imported.read("src/content/en/episerver.md");
    assert.match(
      text,
      /^---\ntitle: Parental benefit\npreamble: You can be at home with your child\.\n---\n/,
    );
    assert.match(text, /Apply \*\*online\*\*: open the form or \[write to us\]\(mailto:info@/);
    assert.match(text, /\[0155-24 50 00\]\(tel:0155245000\)/);
    assert.match(text, /^## Who can apply\?$/m);
    assert.match(text, /lives in \[Exempelby\]\{lang=sv\}\./);
    assert.deepEqual(codesOf("episerver.html"), [
      "fields-of-original",
      "refused-link",
      "fragment-link",
      "dead-link",
    ]);
  });

  test("the report says where, what and how to mend it", () => {
    assert.match(
      imported.report,
      /^Skapade src\/content\/sv\/sitevision\.md av sitevision\.html\nSkapade src\/content\/media\/plogen\.svg\n- rad 14: Länken ”planen för vintern” /m,
    );
    assert.match(imported.report, /^4 sidor skapades, 13 saker att titta på\.$/m);
  });
});

describe("a page that would be a translation", () => {
  test("needs its original", async () => {
    const { failures, pages } = await importInto({
      "episerver.html": saved["episerver.html"] ?? "",
    });
    assert.match(failures[0] ?? "", /originalet src\/content\/sv\/episerver\.md finns inte/);
    assert.deepEqual(pages[0]?.written, []);
  });

  test("becomes an original in the language that somebody states", async () => {
    const page = { "episerver.html": saved["episerver.html"] ?? "" };
    const { read, failures } = await importInto(page, { language: "sv" });
    assert.deepEqual(failures, []);
    assert.match(read("src/content/sv/episerver.md"), /^updated: 2021-11-02$/m);
  });
});

const snowPage = `---
title: Snöröjning
preamble: Så sköter kommunen vägarna när det har snöat.
updated: 2023-02-09
editor: edith-eaglewing
contacts:
  - asa-ostvik
---

![En plog kör längs en väg.](../media/plogen.svg "Plogen på Storgatan."){credit="Foto: Bo Bildström"}

## När plogar vi?

Vi plogar när det har kommit **fem centimeter** snö. Läs mer om [sandning](page:sandning) och om [planen för vintern](https://www.exempelby.example/download/18.5d6f/plan.pdf).

- Först de stora vägarna.
- Sedan resten.
  - Även gångvägar.

### Vägar i ordning

::: table Så snabbt plogar vi
| Väg | Timmar |
| --- | ---: |
| Storgatan | 4 |
| Skolvägen | 8 |
:::

Kommunens GIS visar var plogarna är. Tjänsten heter [Snow Watch]{lang=en}.

::: quote Kim Kvist, gatuchef
Vi kör dygnet runt.
:::

::: fact Fakta
Kommunen har 14 plogar.
:::

Kim Kvist\\
Gatuchef\\
Telefon: 08-465 004 99

*[GIS]: Geografiskt informationssystem
`;
