import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { componentsOf } from "../../../src/audit/report/components-of.ts";
import { criteriaOf } from "../../../src/audit/report/criteria-of.ts";
import { describeFinding } from "../../../src/audit/report/describe-finding.ts";
import { wordsOfFinding } from "../../../src/audit/report/finding-words.ts";
import { gatherFaults } from "../../../src/audit/report/gather-faults.ts";
import { sourceOf } from "../../../src/audit/report/source-of.ts";
import { ruleLanguages } from "../../../src/rules/rule-words.ts";
import {
  addressOfCriterion,
  levelOfCriterion,
  nameOfCriterion,
} from "../../../src/rules/wcag-criteria.ts";
import { aFinding, origins } from "./a-finding.ts";

describe("the same fault", () => {
  test("is one, on however many pages and in however many states it is found", () => {
    const pages = Array.from({ length: 1000 }, (_, index) => `/sv/nyheter/${index}/`);
    const findings = pages.flatMap((page) =>
      ["dark", "narrow-dark"].map((state) =>
        aFinding({ page, state, html: `<a class="brand" href="${page}">Solsken</a>` }),
      ),
    );
    const [fault, ...others] = gatherFaults(findings, origins, "sv");
    assert.deepEqual(others, []);
    assert.equal(fault?.places.length, 1000);
    assert.deepEqual(fault?.places[0]?.states, ["dark", "narrow-dark"]);
    assert.deepEqual(fault?.criteria, ["1.4.3"]);
  });

  test("in two components, or by two rules, is two", () => {
    const faults = gatherFaults(
      [
        aFinding(),
        aFinding({ around: ["site-footer"], html: "<a>Other</a>" }),
        aFinding({ rule: "link-name" }),
      ],
      origins,
      "en",
    );
    assert.equal(faults.length, 3);
  });

  test("in the texts of two pages is two, each in its own file", () => {
    const inText = { around: ["prose"], isInText: true, html: "<a>Läs mer</a>" };
    const faults = gatherFaults(
      [aFinding(inText), aFinding({ ...inText, page: "/sv/om/" })],
      origins,
      "sv",
    );
    assert.deepEqual(
      faults.map(({ source }) => source),
      [
        { cause: "content", file: "src/content/sv/index.md" },
        { cause: "content", file: "src/content/sv/about.md" },
      ],
    );
  });

  test("that is on the most pages comes first, with a picture where there is one", () => {
    const faults = gatherFaults(
      [
        aFinding({ rule: "link-name" }),
        aFinding(),
        aFinding({ page: "/sv/om/", picture: "/9j/4AAQ" }),
      ],
      origins,
      "sv",
    );
    assert.deepEqual(
      faults.map(({ rule }) => rule),
      ["color-contrast", "link-name"],
    );
    assert.equal(faults[0]?.example.picture, "/9j/4AAQ");
  });
});

describe("the source of a finding", () => {
  test("is the component in which it lies, by the block of a class", () => {
    assert.deepEqual(sourceOf(aFinding(), origins), {
      cause: "generator",
      file: "_includes/components/site-header/site-header.tsx",
    });
  });

  test("is not made up where it is not known", () => {
    assert.deepEqual(sourceOf(aFinding({ around: ["elsewhere"] }), origins), {
      cause: "generator",
    });
    const nowhere = aFinding({ page: "/404.html", isInText: true, around: [] });
    assert.deepEqual(sourceOf(nowhere, origins), { cause: "generator" });
  });

  test("is found by the styles of components, whose own file wins", () => {
    const stylesheets = [
      { path: "_includes/layouts/page.css", text: ".card { color: red } .page__head {}" },
      { path: "_includes/components/card/card.css", text: ".card, .card__title {}" },
      { path: "_includes/styles/base.css", text: ".prose {}" },
    ];
    const files = new Set(["_includes/components/card/card.tsx", "_includes/layouts/page.tsx"]);
    assert.deepEqual(
      componentsOf(stylesheets, (path) => files.has(path)),
      new Map([
        ["card", "_includes/components/card/card.tsx"],
        ["page", "_includes/layouts/page.tsx"],
        ["prose", "_includes/styles/base.css"],
      ]),
    );
  });
});

describe("the criteria of a finding", () => {
  const cases = [
    [{ engine: "axe", rule: "link-name" }, ["2.4.4", "4.1.2"]],
    [{ engine: "axe", rule: "region" }, []],
    [{ engine: "htmlcs", rule: "WCAG2AA.Principle1.Guideline1_4.1_4_3.G18.Fail" }, ["1.4.3"]],
    [{ engine: "own", rule: "focus-covered" }, ["2.4.11"]],
    [{ engine: "html-validate", rule: "attr-quotes" }, []],
    [{ engine: "axe", rule: "no-such-rule" }, []],
  ] as const;
  for (const [finding, criteria] of cases)
    test(`are those that ${finding.engine} says of ${finding.rule}`, () => {
      assert.deepEqual(criteriaOf(aFinding(finding)), criteria);
    });

  test("have names in both languages, a level, and an address of the W3C", () => {
    assert.equal(nameOfCriterion("1.4.3", "sv"), "Kontrast (minimum)");
    assert.equal(nameOfCriterion("1.4.3", "en"), "Contrast (Minimum)");
    assert.equal(levelOfCriterion("2.4.11"), "AA");
    assert.equal(levelOfCriterion("2.4.12"), undefined);
    assert.equal(
      addressOfCriterion("1.2.1"),
      "https://www.w3.org/WAI/WCAG22/Understanding/audio-only-and-video-only-prerecorded",
    );
    assert.equal(
      addressOfCriterion("1.4.11"),
      "https://www.w3.org/WAI/WCAG22/Understanding/non-text-contrast",
    );
  });
});

describe("the words of a finding", () => {
  for (const language of ruleLanguages)
    test(`say what, how it is mended and why, whoever found it (${language})`, () => {
      const findings = [
        aFinding(),
        aFinding({ rule: "region" }),
        aFinding({ engine: "htmlcs", rule: "WCAG2AA.Principle4.Guideline4_1.4_1_2.H91.A.Empty" }),
        aFinding({ engine: "own", rule: "reflow", values: { width: 400, window: 320 } }),
        aFinding({ engine: "run", rule: "hanging" }),
        aFinding({ engine: "links", rule: "status 404", message: "/sv/borta/" }),
      ];
      for (const finding of findings) {
        const words = Object.values(wordsOfFinding(finding, language));
        assert.ok(
          words.every((text) => text !== "" && !text.includes("{{")),
          words.join(" | "),
        );
      }
    });

  test("of our own rules have their values", () => {
    const reflow = aFinding({ engine: "own", rule: "reflow", values: { width: 400, window: 320 } });
    assert.equal(
      wordsOfFinding(reflow, "sv").what,
      "Sidan är 400 pixlar bred i ett fönster på 320.",
    );
    const faint = aFinding({ engine: "own", rule: "focus-contrast", values: { contrast: 1.5 } });
    assert.match(wordsOfFinding(faint, "sv").what, /1,5 till 1/);
    assert.match(wordsOfFinding(faint, "en").what, /1\.5 to 1/);
    assert.equal(
      describeFinding(reflow, "en"),
      "/sv/ (dark) [reflow] The page is 400 pixels wide in a window of 320. (#top > a)",
    );
  });
});
