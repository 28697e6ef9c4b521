import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { auditPages } from "../../src/audit/browser/audit-pages.ts";
import { auditStates } from "../../src/audit/matrix.ts";
import { auditRules } from "../../src/audit/registry.ts";
import { gatherFaults } from "../../src/audit/report/gather-faults.ts";
import { htmlReport } from "../../src/audit/report/html-report.ts";
import { editorTranslator } from "../../src/project/open-project.ts";
import { ruleLanguages } from "../../src/rules/rule-words.ts";
import { aFinding, origins } from "../audit/report/a-finding.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { auditDefaults, writeSite } from "./audited-pages.ts";

const picture = "R0lGODlhAQABAAAAACw=";
const sentence = "The council has decided that the work is to begin in May.";

/** What makes a report wide, long, or of two languages. */
const findings = [
  aFinding({ picture }),
  aFinding({ around: ["site-footer"], html: `<a href="/${"lang/".repeat(60)}">Solsken</a>` }),
  aFinding({
    engine: "htmlcs",
    rule: "WCAG2AA.Principle4.Guideline4_1.4_1_2.H91.InputRadio.Name",
    page: `/sv/${"en-mycket-lang-adress".repeat(4)}/`,
    selector: `#main > ${"div > ".repeat(40)}a`,
  }),
  aFinding({
    engine: "own",
    rule: "passage-language",
    html: `<p>${sentence}</p>`,
    values: { text: sentence, code: "en", language: "sv" },
  }),
];

describe("the report for people, judged by the audit itself,", () => {
  for (const language of ruleLanguages)
    test(`has no fault in any state (${language})`, async () => {
      const folder = temporaryFolder();
      const translator = await editorTranslator(language);
      const facts = { site: "Solsken", pages: 2, looks: 58, kept: 0, oldest: undefined };
      const known = [{ problem: "old-pdf", places: 3 }];
      const html = htmlReport(
        gatherFaults(findings, origins, language),
        { ...facts, day: "2026-11-01", known },
        { translator, language },
      );
      // Its styles stand in it, so that it is one file: what the audit has against that is meant.
      writeSite(folder, { "report/index.html": html, _headers: "" });
      const looks = await auditPages({
        ...auditDefaults,
        folder,
        pages: ["/report/"],
        states: auditStates,
        rules: auditRules,
        lanes: 2,
      });
      assert.ok(looks.some(({ look }) => look === "details-open"));
      assert.deepEqual(
        looks
          .flatMap((look) => look.findings)
          .map(({ engine, rule, state, html: element = "" }) =>
            [engine, rule, state, element.slice(0, 90)].join(" "),
          ),
        [],
      );
    });
});
