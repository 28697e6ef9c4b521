import type { BuiltPage } from "./built-site.ts";
import type { AuditFinding } from "./finding.ts";
import { collectPageFacts } from "./html/collect-page-facts.ts";
import { htmlValidator } from "./html/html-validator.ts";
import { parsePage } from "./html/parse-page.ts";
import type { PageFacts } from "./page-facts.ts";
import { htmlRules } from "./registry.ts";
import type { Found, HtmlRule } from "./rule.ts";

/** What is found in the file of a page, whatever else the site has. Plain JSON, so that it can be kept. */
export interface PageFileResult {
  readonly findings: readonly AuditFinding[];
  readonly facts: PageFacts;
}

/** Rules of html-validate, and those of our own that say the same with more of its place and reason. */
const saidBetter: Readonly<Record<string, string>> = {
  "heading-level": "heading-outline",
  "no-dup-id": "duplicate-id",
  "no-missing-references": "broken-id-reference",
  "no-inline-style": "unknown-attribute",
  "valid-autocomplete": "autocomplete-value",
};

const validate = await htmlValidator();

/**
 * Judges the file of a page: by html-validate and by our own rules about HTML. A pure function of its
 * bytes and of its address, which is only repeated in what is found.
 * @param bytes UTF-8
 */
export function auditPageFile(bytes: Uint8Array, address: string): PageFileResult {
  const html = new TextDecoder().decode(bytes);
  const page = parsePage(html, address);
  const own = findInPage(page);
  const isNew = ({ rule, line }: AuditFinding) =>
    !own.some((one) => one.rule === saidBetter[rule] && one.line === line);
  return {
    findings: [...validate(page).filter(isNew), ...own],
    facts: collectPageFacts(page),
  };
}

/** What our own rules about HTML have against a page. */
export function findInPage(
  page: BuiltPage,
  rules: readonly HtmlRule[] = htmlRules,
): readonly AuditFinding[] {
  return rules.flatMap((rule) =>
    [...rule.inHtml(page)].map((found) => ownFinding(rule.id, page.address, found)),
  );
}

/** What a rule of our own found on a page. */
export function ownFinding(rule: string, page: string, found: Found): AuditFinding {
  const { selector, html, line, values, around, isInText } = found;
  return {
    engine: "own",
    rule,
    page,
    ...(selector === undefined ? {} : { selector }),
    ...(html === undefined ? {} : { html }),
    ...(line === undefined ? {} : { line }),
    ...(values === undefined ? {} : { values }),
    ...(around === undefined ? {} : { around }),
    ...(isInText === undefined ? {} : { isInText }),
  };
}
