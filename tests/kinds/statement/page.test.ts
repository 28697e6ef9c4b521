import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { HtmlValidate } from "html-validate";
import rules from "../../../.htmlvalidate.mjs";
import { builtInLooks } from "../../../_includes/kinds/built-in.ts";
import { renderPage } from "../../../_includes/render-page.tsx";
import { findHtmlFaults } from "../../html-faults.ts";
import { attributeOf, findAll, type HtmlPage, parsePage, textOf } from "../../html-page.ts";
import { type Change, errorsWith, translators } from "../../model/site-with.ts";
import { pagesWith } from "../site-pages.ts";
import { asked } from "./asked.ts";

const assets = { stylesheet: "/a.css", font: "/a.woff2" };
const key = "section:accessibility-statement";
const folder = "_data/accessibility";
const noProblems = Object.fromEntries(
  ["films-without-description", "pale-lanterns", "old-map", "old-archive"].map((id) => [
    `${folder}/problems/${id}.json`,
    undefined,
  ]),
);
const noProblemsFound = {
  ...noProblems,
  [`${folder}/tests/reader-2024.json`]: ['["films-without-description"]', "[]"],
} satisfies Readonly<Record<string, Change>>;

/** The statement of the fixture site with some files changed. */
function statementIn(language: string, changes: Readonly<Record<string, Change>> = {}): HtmlPage {
  return pageIn(language, key, changes);
}

function pageIn(
  language: string,
  pageKey: string,
  changes: Readonly<Record<string, Change>> = {},
): HtmlPage {
  const { site, table, find } = pagesWith(changes);
  const route = find(pageKey, language);
  const translator = translators(language);
  const html = renderPage({ site, table, route, translator, assets, looks: builtInLooks });
  return parsePage(route.url, html);
}

/** The headings of a level within the statement. */
function headings(page: HtmlPage, tag: string): readonly string[] {
  const all = findAll(page, tag).filter((one) => isWithin(one, "statement"));
  return all.map(textOf);
}

function isWithin(element: HtmlPage["elements"][number], name: string): boolean {
  const { parentNode } = element;
  if (!parentNode || !("attrs" in parentNode)) return false;
  return attributeOf(parentNode, "class") === name || isWithin(parentNode, name);
}

function wordsOf(page: HtmlPage): string {
  const [main] = findAll(page, "main");
  return main ? textOf(main) : "";
}

for (const language of ["sv", "en"] as const) {
  const { url, tab, h1, h2, h3, situations, levels, days, law, answer } = asked[language];

  describe(`the accessibility statement in ${language}`, () => {
    const page = statementIn(language);
    const words = wordsOf(page);

    test("keeps its address", () => assert.equal(page.url, url));

    test("says what it is in the tab, and in its heading of which site", () => {
      const [title] = findAll(page, "title");
      assert.ok(title && textOf(title).includes(tab));
      assert.deepEqual(findAll(page, "h1").map(textOf), [h1]);
    });

    test("has the headings that are asked for, in their order", () => {
      assert.deepEqual(headings(page, "h2"), h2);
      assert.deepEqual(headings(page, "h3"), h3);
    });

    test("tells of problems by how people use pages", () => {
      assert.deepEqual(headings(page, "h4").slice(0, situations.length), situations);
    });

    for (const [level, changes] of [
      ["full", noProblemsFound],
      ["partial", {}],
      ["none", { [`${folder}/statement.json`]: ['"updated"', '"notCompliant": true, "updated"'] }],
    ] as const)
      test(`says once that the site is ${levels[level]}, and no other level`, () => {
        const told = wordsOf(statementIn(language, changes));
        for (const [other, text] of Object.entries(levels))
          assert.equal(told.split(text).length - 1, other === level ? 1 : 0, text);
      });

    test("names the law, the supervisor with a link, the days and when one gets an answer", () => {
      for (const text of [law, answer, ...days]) assert.ok(words.includes(text), text);
      const links = findAll(page, "a").map((link) => attributeOf(link, "href"));
      assert.ok(links.includes("https://norrsken.example/anmal"));
      assert.ok(links.includes("mailto:tillganglig@norrsken.example"));
      assert.ok(links.includes("tel:+4646500400"), "telephone");
    });

    test("leads to the form for problems, which needs no login", () => {
      const form = pagesWith().find("section:report", language);
      const main = findAll(page, "a").filter(
        (link) => isWithin(link, "statement") && !isWithin(link, "sample"),
      );
      const leading = main.filter((link) => attributeOf(link, "href") === form.url);
      assert.equal(leading.length, 2);
    });

    test("is a page without faults in its HTML", async () => {
      assert.deepEqual(findHtmlFaults(page.html), []);
      const report = await new HtmlValidate(rules).validateString(page.html);
      assert.deepEqual(
        report.results.flatMap(({ messages }) => messages.map(({ message }) => message)),
        [],
      );
    });

    test("stands in the footer of every page, where the body has not thought of it", () => {
      const { table } = pagesWith();
      for (const route of table.byLanguage.get(language)?.slice(0, 3) ?? []) {
        const [footer] = findAll(pageIn(language, route.key), "footer");
        assert.ok(footer && textOf(footer).includes(tab), route.url);
      }
    });

    test("stands in the footer once, where the body has", () => {
      const changes = {
        "_data/navigation.json": ['"to": "page:accessibility"', `"to": "${key}"`],
      } as const;
      const [footer] = findAll(pageIn(language, "section:start", changes), "footer");
      assert.equal((footer ? textOf(footer) : "").split(tab).length - 1, 1);
    });
  });
}

describe("the statement", () => {
  test("says why nobody can know, where nobody has tested the site", () => {
    const changes = { ...noProblems, [`${folder}/tests/reader-2024.json`]: undefined };
    const words = wordsOf(statementIn("sv", changes));
    assert.match(words, /delvis förenlig/);
    assert.match(words, /Ingen människa har testat den/);
    assert.doesNotMatch(words, /helt förenlig/);
  });

  test("tells of each problem: where, why, since when and until when", () => {
    const words = wordsOf(statementIn("sv"));
    for (const text of [
      "Filmerna saknar syntolkning",
      "1.2.5",
      "Sidor vars adress liknar /sv/evenemang/*",
      "Filmerna gjordes innan vi visste hur.",
      "1 september 2023",
      "31 december 2024",
      "Hela webbplatsen",
      "Att rita om kartan kostar mer",
      "Lagen gäller inte så gamla filer.",
    ])
      assert.ok(words.includes(text), text);
  });

  test("lists documents that are exempt, with the reason that stands in their files", () => {
    const page = statementIn("sv");
    const { find } = pagesWith();
    const { url } = find("document:light-report-2023");
    const links = findAll(page, "a").filter((link) => isWithin(link, "problem-group"));
    assert.equal(links.filter((link) => attributeOf(link, "href") === url).length, 1);
    const exempt = /"exemption": \{[\s\S]*?\n {2}\},?/;
    const without = statementIn("sv", {
      ...noProblemsFound,
      "_data/documents/light-report-2023.json": [exempt, ""],
    });
    const said = "Vi känner inte till något sådant innehåll.";
    assert.ok(wordsOf(without).includes(said));
    assert.ok(!wordsOf(statementIn("sv", noProblemsFound)).includes(said));
  });

  test("tells of the tests that people made, with their tools, pages and problems", () => {
    const page = statementIn("sv");
    assert.ok(headings(page, "h4").includes("Test med skärmläsare, 2 mars 2024"));
    for (const text of ["Norrläsaren 3.1 med Fjällvyn 12", "Två personer på enheten"])
      assert.ok(wordsOf(page).includes(text), text);
    const links = findAll(page, "a").map((link) => attributeOf(link, "href"));
    assert.ok(links.includes("#films-without-description"));
    assert.ok(page.elements.some((one) => attributeOf(one, "id") === "films-without-description"));
  });

  test("lists the pages that a supervisor would draw", () => {
    const page = statementIn("sv");
    const { find } = pagesWith();
    const links = new Set(
      findAll(page, "a")
        .filter((link) => isWithin(link, "sample"))
        .map((link) => attributeOf(link, "href")),
    );
    for (const wanted of [
      "section:start",
      key,
      "section:report",
      "section:search",
      "section:contacts",
      "section:documents",
      "section:news",
      "section:events",
    ])
      assert.ok(links.has(find(wanted).url), wanted);
  });

  test("says first that the law does not apply, where it does not", () => {
    const page = statementIn("sv", {
      [`${folder}/statement.json`]: [
        '"assessment"',
        '"outsideLaw": { "sv": "Ingen myndighet står bakom." }, "assessment"',
      ],
    });
    assert.match(wordsOf(page), /Ingen myndighet står bakom\..*Hur tillgänglig är webbplatsen/);
    assert.match(wordsOf(page), /hur en myndighet, region eller kommun svarar dig/);
  });

  test("must be there where there are problems and tests, which would stand nowhere", () => {
    const [statement, ...others] = [
      "statement",
      "problems/films-without-description",
      "problems/old-archive",
      "problems/old-map",
      "problems/pale-lanterns",
      "tests/reader-2024",
    ].map((name) => `${folder}/${name}.json`);
    assert.ok(statement);
    assert.deepEqual(
      errorsWith({ [statement]: undefined }),
      others.map((file) => `${file} stands-nowhere`),
    );
    // A broken one is no reason for more faults.
    assert.equal(errorsWith({ [statement]: "{" }).length, 1);
  });

  test("is not there where the site has none, nor in its footers", () => {
    const changes = {
      ...noProblems,
      [`${folder}/statement.json`]: undefined,
      [`${folder}/tests/reader-2024.json`]: undefined,
    };
    assert.equal(pagesWith(changes).table.find(key, "sv"), undefined);
    const [footer] = findAll(pageIn("sv", "section:start", changes), "footer");
    assert.ok(footer && !textOf(footer).includes("Tillgänglighetsredogörelse"));
  });
});
