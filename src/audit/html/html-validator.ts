import { HtmlValidate, type Message, StaticConfigLoader } from "html-validate";
import config from "../../../.htmlvalidate.mjs";
import type { BuiltPage } from "../built-site.ts";
import type { AuditFinding } from "../finding.ts";
import { shortened } from "./found-element.ts";
import { surroundingsAt } from "./surroundings.ts";

/** Finds what html-validate has against a page. */
export type HtmlValidator = (page: BuiltPage) => readonly AuditFinding[];

/**
 * html-validate with the rules of `.htmlvalidate.mjs`. It is made once: to make its table of elements
 * anew for each page, as html-validate does when it is given a text, takes a third of the time.
 */
export async function htmlValidator(): Promise<HtmlValidator> {
  const loader = new StaticConfigLoader(config);
  const resolved = await loader.getConfigFor("page.html");
  loader.getConfigFor = () => resolved;
  const validator = new HtmlValidate(loader);
  return (page) =>
    validator
      .validateStringSync(page.html)
      .results.flatMap(({ messages }) => messages.map((one) => findingOf(one, page)));
}

function findingOf(
  { ruleId, message, line, offset, selector }: Message,
  page: BuiltPage,
): AuditFinding {
  const { html, address } = page;
  const start = html.lastIndexOf("<", offset);
  return {
    engine: "html-validate",
    rule: ruleId,
    page: address,
    line,
    message,
    ...(selector ? { selector } : {}),
    ...(start < 0 ? {} : { html: shortened(html, start) }),
    ...surroundingsAt(page, offset),
  };
}
