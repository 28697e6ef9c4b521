import type { Change } from "../site-with.ts";
import type { BadInput } from "./bad-input.ts";

const statement = "_data/accessibility/statement.json";
const films = "_data/accessibility/problems/films-without-description.json";
const lanterns = "_data/accessibility/problems/pale-lanterns.json";
const map = "_data/accessibility/problems/old-map.json";
const reader = "_data/accessibility/tests/reader-2024.json";

/** What the statement must hold: the name of each field, and how it stands in the file. */
const needed: readonly (readonly [field: string, whole: RegExp])[] = [
  ["summary", /"summary": \{[^}]*\},/],
  ["alternatives", /"alternatives": \{[^}]*\},/],
  ["law", /"law": \{[^}]*\}\s*\},/],
  ["regulation", /"regulation": \{[^}]*\},/],
  ["standard", /"standard": \{[^}]*\},/],
  ["supervisor", /"supervisor": \{[^}]*\}[^}]*\},/],
  ["updated", /,\s*"updated": "[^"]*"/],
];

/** Mistakes in the accessibility statement, in the register of known problems and in tests. */
export const badAccessibility: readonly BadInput[] = [
  ...needed.map(
    ([field, whole]): BadInput => ({
      when: `the accessibility statement has no ${field}`,
      file: statement,
      change: [whole, ""],
      fault: `${field} missing-field`,
      at: "{",
    }),
  ),
  {
    when: "the accessibility statement has no way to reach anybody",
    file: statement,
    change: [/"email": "[^"]*",/, ""],
    fault: "contact.email missing-field",
    at: '"contact"',
  },
  {
    when: "the accessibility statement does not say when the site was assessed",
    file: statement,
    change: [/"date": "[^"]*",/, ""],
    fault: "assessment.date missing-field",
    at: '"assessment"',
  },
  {
    when: "somebody claims that the site complies in full",
    file: statement,
    change: ['"updated"', '"fullyCompliant": true, "updated"'],
    fault: "fullyCompliant unknown-field",
  },
  {
    when: "the statement was updated before the assessment of which it tells",
    file: statement,
    change: ['"updated": "2024-04-15"', '"updated": "2024-02-29"'],
    fault: "updated end-before-start",
  },
  {
    when: "the assessment is older than fifteen months",
    file: statement,
    change: ['"date": "2024-03-01"', '"date": "2023-01-31"'],
    fault: "assessment.date assessment-too-old",
  },
  {
    when: "there is a second statement",
    file: "_data/accessibility/statement-2.json",
    change: "{}",
    fault: "unknown-data-file",
    at: "file",
  },
  {
    when: "a problem fails a criterion that WCAG has not",
    file: films,
    change: ['"1.2.5"', '"1.2.10"'],
    fault: "criteria[0] not-a-criterion",
  },
  {
    when: "a problem concerns a way to use pages that is none",
    file: films,
    change: ['"without-vision"', '"without-patience"'],
    fault: "situations[0] not-among-choices",
  },
  {
    when: "a problem that the law asks to mend has no criterion",
    file: films,
    change: ['["1.2.5"]', "[]"],
    fault: "criteria empty-list",
  },
  {
    when: "nobody says when or how a problem will be mended",
    file: films,
    change: [/,\s*"mendedBy": "[^"]*"/, ""],
    fault: "plan problem-without-plan",
    at: "{",
  },
  {
    when: "a problem is mended before anybody knew of it",
    file: films,
    change: ['"mendedBy": "2024-12-31"', '"mendedBy": "2023-08-31"'],
    fault: "mendedBy end-before-start",
  },
  {
    when: "a problem is on a page that is written as nothing is",
    file: films,
    change: ['"/sv/evenemang/*"', '"sv/evenemang"'],
    fault: "pages[2] not-addresses",
  },
  {
    when: "a problem is on a page that the site has not",
    file: films,
    change: ['"page:about"', '"page:abuot"'],
    fault: "pages[0] unknown-id",
  },
  {
    when: "a disproportionate burden has no assessment",
    file: map,
    change: [/,\s*"reason": \{[^}]*\}/, ""],
    fault: "reason missing-field",
    at: "{",
  },
  {
    when: "a problem that will be called a burden is to be mended",
    file: map,
    change: ['"since"', '"mendedBy": "2030-01-01", "since"'],
    fault: "mendedBy field-of-another-choice",
  },
  {
    when: "a problem is of no known kind",
    file: map,
    change: ['"disproportionate-burden"', '"too-expensive"'],
    fault: "kind not-among-choices",
  },
  {
    when: "a finding is not written as a rule",
    file: lanterns,
    change: ['"axe:color-contrast"', '"color contrast"'],
    fault: "findings[0].rule not-an-audit-rule",
  },
  {
    when: "a test with a screen reader does not say which",
    file: reader,
    change: [/"tools": \{[^}]*\},/, ""],
    fault: "tools missing-field",
    at: "{",
  },
  {
    when: "a test showed a problem that is not in the register",
    file: reader,
    change: ['"films-without-description"', '"films"'],
    fault: "problems[0] unknown-id",
  },
  {
    when: "a test was made on no page",
    file: reader,
    change: ['["section:start", "page:about"]', "[]"],
    fault: "pages empty-list",
  },
];

/** What gives a warning, or an error in more than one file. */
export const doubtfulAccessibility: readonly Readonly<Record<string, Change>>[] = [
  { [statement]: ['"date": "2024-03-01"', '"date": "2023-04-30"'] },
  { [statement]: undefined },
  { [statement]: [/"assessment": \{.*?\},\s*(?="updated")/s, ""] },
  { [films]: ['"mendedBy": "2024-12-31"', '"mendedBy": "2024-04-30"'] },
  { "_data/site.json": ["{", '{ "editing": { "host": "github", "repository": "norrsken/web" },'] },
];
