import { findInPage } from "../src/audit/audit-page-file.ts";
import { parsePage } from "../src/audit/html/parse-page.ts";
import brokenFragment from "../src/audit/rules/broken-fragment.ts";
import brokenIdReference from "../src/audit/rules/broken-id-reference.ts";
import duplicateId from "../src/audit/rules/duplicate-id.ts";
import idValue from "../src/audit/rules/id-value.ts";
import languageTag from "../src/audit/rules/language-tag.ts";
import parseError from "../src/audit/rules/parse-error.ts";
import timeValue from "../src/audit/rules/time-value.ts";
import unknownAttribute from "../src/audit/rules/unknown-attribute.ts";

/** Rules about what HTML allows, whatever a page is about. */
const rules = [
  brokenFragment,
  brokenIdReference,
  duplicateId,
  idValue,
  languageTag,
  parseError,
  timeValue,
  unknownAttribute,
];

/** What HTML does not allow in a page and html-validate does not see, each with its line. */
export function findHtmlFaults(html: string): readonly string[] {
  return findInPage(parsePage(html, "/"), rules).map(
    ({ rule, line, html: element, values }) =>
      `${rule} on line ${line}: ${element} ${JSON.stringify(values)}`,
  );
}
