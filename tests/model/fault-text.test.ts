import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createTranslators } from "../../src/i18n/translator.ts";
import { type Fault, fieldName, sortFaults } from "../../src/model/fault.ts";
import { describeFault, describeFaults } from "../../src/model/fault-text.ts";
import { checkAddresses, checkRoutes } from "../../src/routes/check-routes.ts";
import { planRoutes } from "../../src/routes/plan-routes.ts";
import { realLocales } from "../i18n/real-locales.ts";
import { containerAndFootnoteExamples } from "../markdown/problem-examples/containers-and-footnotes.ts";
import { headingAndLinkExamples } from "../markdown/problem-examples/headings-and-links.ts";
import { pictureTableAndAttributeExamples } from "../markdown/problem-examples/pictures-tables-and-attributes.ts";
import { badFiles } from "./bad-input/files.ts";
import { badPages } from "./bad-input/pages.ts";
import { badPeople } from "./bad-input/people.ts";
import { badProgrammes } from "./bad-input/programmes.ts";
import { badSettings } from "./bad-input/settings.ts";
import { badTexts } from "./bad-input/texts.ts";
import { type Change, load, siteWith, translators } from "./site-with.ts";

const languages = ["sv", "en"] as const;
const translatorFor = createTranslators(realLocales, languages);
/** As the tests of reading files and of opening a project find them. */
const faultsOfDisk: readonly Fault[] = [
  { severity: "error", file: "a.json", line: 1, code: "not-utf-8", values: {} },
  { severity: "error", file: "a.svg", code: "broken-picture", values: {} },
  {
    severity: "error",
    file: "locales/de.json",
    code: "missing-locale",
    values: { language: "de", settings: "_data/site.json" },
  },
];

const faults = everyFault();

describe("the words of a fault", () => {
  for (const language of languages)
    test(`have a value for every placeholder and three parts, in ${language}`, () => {
      for (const fault of faults) {
        const text = describeFault(fault, translatorFor(language));
        assert.doesNotMatch(text, /\{\{|\}\}|undefined|\[object/, text);
        assert.ok(text.startsWith(fault.file), text);
        assert.match(text, /[.?:][^.]*$|[.…]$/, text);
      }
    });

  test("exist for exactly the faults that content can have", () => {
    const found = new Set(faults.map(({ code }) => code));
    const { faults: words } = realLocales.sv as { faults: object };
    assert.deepEqual([...found].sort(), Object.keys(words).sort());
  });

  test("say where, what and how to mend it", () => {
    const fault = errorWith({
      "_data/contacts/asa-ostvik.json": ['"08-465 004 12"', '"465 004 12"'],
    });
    assert.match(
      describeFault(fault, translatorFor("sv")),
      /^_data\/contacts\/asa-ostvik\.json:21 ”phones\[0\]”: ”465 004 12” är inget telefonnummer\. Skriv /,
    );
    assert.match(
      describeFault(fault, translatorFor("en")),
      /^_data\/contacts\/asa-ostvik\.json:21 “phones\[0\]”: “465 004 12” is not a telephone number\. Write /,
    );
  });

  test("name the field that was probably meant, and those that there are", () => {
    const fault = errorWith({ "src/content/sv/about.md": ["preamble:", "preambel:"] });
    assert.equal(fault.values.nearest, "preamble");
    assert.match(String(fault.values.known), /^title, slug, preamble, /);
  });

  test("name the nearest id of the same kind", () => {
    const fault = errorWith({ "src/content/sv/about.md": ["[asa-ostvik]", "[asa-ostvig]"] });
    assert.deepEqual(fault.values, { kind: "contact", id: "asa-ostvig", nearest: "asa-ostvik" });
  });
});

describe("a list of faults", () => {
  const error: Fault = { severity: "error", file: "b", code: "missing-file", values: {} };
  const warning: Fault = { ...error, severity: "warning", file: "a" };

  test("marks errors and warnings and counts them in its last line", () => {
    const text = describeFaults([error, error, warning], translatorFor("sv"));
    assert.deepEqual(
      text.split("\n").map((line) => line.split(" ").slice(0, 2).join(" ")),
      ["FEL b:", "FEL b:", "VARNING a:", "2 fel,"],
    );
    assert.match(text, /2 fel, 1 varning$/);
  });

  test("does not count what there is none of", () => {
    assert.match(describeFaults([warning, warning], translatorFor("en")), /^2 warnings$/m);
  });

  test("is in the order of files, lines and fields", () => {
    const at = (file: string, line?: number): Fault => ({ ...error, file, ...(line && { line }) });
    const sorted = sortFaults([at("b", 10), at("b", 9), at("a"), at("b")]);
    assert.deepEqual(sorted, [at("a"), at("b"), at("b", 9), at("b", 10)]);
  });

  test("writes the place of a field as editors read it", () => {
    assert.equal(fieldName(["roles", 0, "title", "sv"]), "roles[0].title.sv");
  });
});

function errorWith(changes: Readonly<Record<string, Change>>): Fault {
  const [error] = load(changes).faults.filter(({ severity }) => severity === "error");
  assert.ok(error);
  return error;
}

/** Faults of every kind that content can have. */
function everyFault(): readonly Fault[] {
  const inputs = [badSettings, badPeople, badProgrammes, badPages, badTexts, badFiles].flat();
  const texts = [
    containerAndFootnoteExamples,
    headingAndLinkExamples,
    pictureTableAndAttributeExamples,
  ].flat();
  const page = "src/content/sv/texts.md";
  return [
    ...inputs.flatMap(({ file, change }) => load({ [file]: change }).faults),
    ...texts.flatMap(({ source }) => load({ [page]: `---\ntitle: Text\n---\n${source}` }).faults),
    ...load({ "_data/priorities/isloftet.json": ['"I1"', '"N1"'] }).faults,
    ...routeFaults({ "src/content/sv/accessibility.md": ["updated", "slug: om-oss\nupdated"] }),
    ...routeFaults({ "src/content/sv/accessibility.md": ["Sidan finns", "[Hit](/sv/hit/)"] }),
    ...faultsOfDisk,
  ];
}

function routeFaults(changes: Readonly<Record<string, Change>>): readonly Fault[] {
  const site = siteWith(changes);
  const table = planRoutes(site, translators);
  return [...checkRoutes(table, site), ...checkAddresses(table, site)];
}
