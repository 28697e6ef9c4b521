import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { findDate } from "../../../src/import/page/find-date.ts";
import { findLabelled } from "../../../src/import/page/labelled-lines.ts";
import { withoutSiteName } from "../../../src/import/page/page-metadata.ts";
import { importHtml, pageWith, words } from "./import-into.ts";

describe("a day in a text", () => {
  const cases: readonly (readonly [text: string, date: string | undefined])[] = [
    ["2023-04-03T10:00:00+02:00", "2023-04-03"],
    ["den 3 april 2023", "2023-04-03"],
    ["3 apr. 2023 kl. 10.15", "2023-04-03"],
    ["April 3rd, 2023", "2023-04-03"],
    ["3 April 2023", "2023-04-03"],
    ["3/4 2023", "2023-04-03"],
    ["2023.4.3", "2023-04-03"],
    ["31 februari 2023", undefined],
    ["3 saker 2023", undefined],
    ["12023-04-03", undefined],
    ["våren 2023", undefined],
  ];
  for (const [text, date] of cases)
    test(text, () => assert.equal(findDate(text, words.months)?.date, date));
});

describe("what a page says of itself in a line", () => {
  const cases: readonly (readonly [lines: readonly string[], found: object])[] = [
    [["Publicerad: 3 april 2023"], { published: "2023-04-03" }],
    [
      ["Publicerad 3 april 2023 | Senast uppdaterad den 5 maj 2023 | Sidansvarig: Kim Kvist"],
      { published: "2023-04-03", updated: "2023-05-05", editor: "Kim Kvist" },
    ],
    [["Sidan uppdaterades senast: 2023-05-05"], { updated: "2023-05-05" }],
    [["Last updated on 5 May 2023 by"], { updated: "2023-05-05" }],
    [["Webbredaktör", "Kim af Kvist"], { editor: "Kim af Kvist" }],
    [["Redaktör: webbredaktionen"], {}],
    [["Planen publicerades i våras och gäller från den 3 april 2023."], {}],
    [["Den publicerad 3 april 2023 i tidningen, som skrev om alla broar i kommunen."], {}],
  ];
  for (const [lines, found] of cases)
    test(lines.join(" / "), () => assert.deepEqual(findLabelled(lines, words), found));
});

describe("the title of a page", () => {
  test("is without the name of the site", () => {
    assert.equal(withoutSiteName("Snö - Exempelby kommun", "Exempelby kommun"), "Snö");
    assert.equal(withoutSiteName("Exempelby kommun | Snö – is", "Exempelby kommun"), "Snö – is");
    assert.equal(withoutSiteName("Snö | Exempelby", undefined), "Snö");
    assert.equal(withoutSiteName("Snö - is", undefined), "Snö - is");
  });

  test("is told of where there is none", async () => {
    const { text, codes } = await importHtml("<main><p>Bara text.</p></main>");
    assert.match(text, /^---\ntitle: Sida utan titel\n---\n/);
    assert.deepEqual(codes, ["no-title"]);
  });
});

describe("the preamble of a page", () => {
  const description = "Broarna i kommunen ska hålla, och det tar tid att se till att alla gör det.";
  const meta = (content: string) => `<meta name="description" content="${content}">`;
  const content = `<p>${description} Här är mer.</p><p>Text.</p>`;

  test("is the part that begins as its description does, also where that is cut off", async () => {
    const cut = `${description.slice(0, 66)}…`;
    const { text } = await importHtml(pageWith(content, meta(cut)));
    assert.match(text, /^preamble: Broarna i kommunen .* Här är mer\.$/m);
  });

  test("is not a description that the text does not hold", async () => {
    const { text } = await importHtml(pageWith(content, meta("Något annat.")));
    assert.doesNotMatch(text, /preamble|Något annat/);
  });
});
