import { HtmlValidate, StaticConfigLoader } from "html-validate";
import config from "../../../.htmlvalidate.mjs";
import type { AuditFinding } from "../finding.ts";
import { shortened } from "../html/found-element.ts";

/** How a browser writes down what it shows: matters of style, of which a page in a state has no say. */
const rulesOfSerialisation = [
  "attribute-boolean-style",
  "attribute-empty-style",
  "attr-quotes",
  "doctype-style",
  "no-raw-characters",
  "no-trailing-whitespace",
  "void-style",
  // A script may set a style, which the Content-Security-Policy allows; the files are checked for it.
  "no-inline-style",
];

const validator = new HtmlValidate(
  new StaticConfigLoader({
    ...config,
    rules: {
      ...config.rules,
      ...Object.fromEntries(rulesOfSerialisation.map((rule) => [rule, "off" as const])),
    },
  }),
);

/** Validates the HTML of a page as the browser has it after its scripts, with whatever was opened. */
export async function validateShownHtml(
  html: string,
): Promise<readonly Omit<AuditFinding, "page" | "state">[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector, offset }) => ({
      engine: "html-validate" as const,
      rule: ruleId,
      message,
      ...(selector ? { selector } : {}),
      html: shortened(html, html.lastIndexOf("<", offset)),
    })),
  );
}
