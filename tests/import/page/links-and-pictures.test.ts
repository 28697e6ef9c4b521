import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fixtureRoot } from "../../roots.ts";
import { importHtml, importInto, pageWith } from "./import-into.ts";

const address = (path: string) =>
  `<link rel="canonical" href="https://www.exempelby.example/${path}">`;

describe("a link of an imported page", () => {
  const from = address("om/sida.html");
  const cases: readonly (readonly [what: string, href: string, written: RegExp, code?: string])[] =
    [
      [
        "to another site stays",
        "https://x.example/a?b=1&c=2",
        /\[dit\]\(https:\/\/x\.example\/a\?b=1&c=2\)/,
      ],
      [
        "to the old site stays, and is told of",
        "/annat",
        /\[dit\]\(https:\/\/www\.exempelby\.example\/annat\)/,
        "old-address",
      ],
      [
        "to a page with the same name leads there",
        "/om/Train-Stop-2023",
        /\[dit\]\(page:news\/train-stop-2023\)/,
        "link-guessed",
      ],
      ["to the address of a page leads there", "https://norrsken.example/sv/om/arkivet/", /dit/],
      [
        "to a document is told of",
        "plan.pdf",
        /\[dit\]\(https:\/\/www\.exempelby\.example\/om\/plan\.pdf\)/,
        "document-link",
      ],
      ["with a password becomes text", "https://a:b@x.example/", /Gå dit\./, "refused-link"],
      ["to e-mail stays", "mailto:a.b@x.example", /\[dit\]\(mailto:a\.b@x\.example\)/],
      ["to a telephone is written in one way", "tel:+46 (0)8 465", /\[dit\]\(tel:\+468465\)/],
    ];
  for (const [what, href, written, code] of cases)
    test(what, async () => {
      const { text, codes, faults } = await importHtml(
        pageWith(`<p>Gå <a href="${href}">dit</a>.</p>`, from),
      );
      assert.deepEqual(faults, []);
      assert.match(text, written);
      if (code !== undefined) assert.deepEqual(codes, [code]);
    });

  test("without an address to be relative to becomes text", async () => {
    const { text, codes } = await importHtml(pageWith(`<p>Gå <a href="/annat">dit</a>.</p>`));
    assert.match(text, /^Gå dit\.$/m);
    assert.deepEqual(codes, ["dead-link"]);
  });

  test("leads to pages of the run, by their files and by the addresses that they had", async () => {
    const { read, faults } = await importInto({
      "a/ett.html": pageWith(
        `<p><a href="../b/tv%C3%A5.html#x">Två</a> <a href="/TRE/?q=1">Tre</a></p>`,
        address("ett"),
      ),
      "b/två.html": pageWith("<p>Två.</p>"),
      "b/index.html": pageWith("<p>Tre.</p>", address("tre")),
    });
    assert.deepEqual(faults, []);
    assert.match(read("src/content/sv/a/ett.md"), /\[Två\]\(page:b\/tva\) \[Tre\]\(page:b\)/);
  });

  test("leads nowhere when the page that it would lead to cannot be made", async () => {
    const { read, failures, faults } = await importInto({
      "ett.html": pageWith(
        `<p>Se <a href="about.html">Om</a> och <a href="nyheter.html">nyheter</a>.</p>`,
      ),
      "about.html": pageWith("<p>Finns redan.</p>"),
      "nyheter.html": pageWith("<p>Adressen är upptagen.</p>"),
    });
    assert.deepEqual(faults, []);
    assert.equal(failures.length, 2);
    assert.match(failures[0] ?? "", /^src\/content\/sv\/about\.md: Filen finns redan/);
    assert.match(failures[1] ?? "", /^nyheter\.html: Sidan skulle ge fel på webbplatsen: /);
    assert.match(read("src/content/sv/ett.md"), /^Se Om och nyheter\.$/m);
  });
});

describe("a picture of an imported page", () => {
  const svg = (color: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="3" viewBox="0 0 4 3"><path fill="${color}" d="M0 0h4v3z"/></svg>`;

  test("gets a name that is free, once for all pages that show it", async () => {
    const page = pageWith(`<img src="bilder/Snow.svg" alt="En bild"><p>Text.</p>`);
    const { pages, read, faults } = await importInto({
      "ett.html": page,
      "mapp/tva.html": page.replace("bilder/", "../bilder/"),
      "bilder/Snow.svg": svg("#123"),
    });
    assert.deepEqual(faults, []);
    // The site has another picture of the name.
    assert.deepEqual(
      pages.map(({ written }) => written),
      [["src/content/sv/ett.md", "src/content/media/snow-2.svg"], ["src/content/sv/mapp/tva.md"]],
    );
    assert.match(
      read("src/content/sv/mapp/tva.md"),
      /!\[En bild\]\(\.\.\/\.\.\/media\/snow-2\.svg\)/,
    );
  });

  test("that the site has already is not written again", async () => {
    const { pages, read } = await importInto({
      "ett.html": pageWith(`<p>Text.</p><img src="snow.svg" alt="Snö">`),
      "snow.svg": readFileSync(join(fixtureRoot, "src/content/media/snow.svg")),
    });
    assert.deepEqual(pages[0]?.written, ["src/content/sv/ett.md"]);
    assert.match(read("src/content/sv/ett.md"), /!\[Snö\]\(\.\.\/media\/snow\.svg\)/);
  });

  test("without words is marked, and told of; one that adorns is believed", async () => {
    const { read, pages, faults } = await importInto({
      "ett.html": pageWith(
        `<p>Text.</p><img src="a.svg"><img src="a.svg" alt="IMG_2041.jpg"><img src="a.svg" alt="">`,
      ),
      "a.svg": svg("#456"),
    });
    assert.deepEqual(faults, []);
    assert.equal(
      read("src/content/sv/ett.md").match(/!\[\]\(\.\.\/media\/a\.svg\)\{decorative\}/g)?.length,
      3,
    );
    assert.deepEqual(
      pages[0]?.remarks.map(({ code }) => code),
      ["no-alt", "no-alt"],
    );
  });

  test("that cannot be shown, or lies elsewhere, leaves its caption", async () => {
    const { read, report, faults } = await importInto({
      "ett.html": pageWith(
        `<figure><img src="a.png" alt="x"><figcaption>Under *bilden*</figcaption></figure><img src="../../site/src/content/media/snow.svg" alt="y">`,
      ),
      "a.png": "no picture",
    });
    assert.deepEqual(faults, []);
    assert.match(read("src/content/sv/ett.md"), /^\*Under \\\*bilden\\\*\*$/m);
    assert.match(report, /Bildfilen a\.png går inte att visa: /);
    assert.match(report, /snow\.svg ligger inte bredvid/);
  });
});
