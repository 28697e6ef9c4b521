import { HtmlValidate, StaticConfigLoader } from "html-validate";
import pa11y from "pa11y";
import type { Page } from "puppeteer-core";
import config from "../../.htmlvalidate.mjs";
import type { Finding } from "./audit-result.ts";

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

/**
 * Audits a page as it stands in the browser, with whatever was opened, typed or answered on it: by
 * pa11y's two engines, axe and HTML_CodeSniffer, and by html-validate. The page is not loaded again.
 */
export async function auditPageState(page: Page): Promise<readonly Finding[]> {
  const where = new URL(page.url()).pathname;
  const html = await page.content();
  const { results } = await validator.validateString(html);
  const { issues } = await pa11y(page.url(), {
    browser: page.browser(),
    page,
    ignoreUrl: true,
    standard: "WCAG2AA",
    runners: ["axe", "htmlcs"],
    viewport: page.viewport() ?? { width: 1280, height: 900 },
    timeout: 60_000,
  });
  return [
    ...results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector, line }) => ({
        where,
        rule: ruleId,
        message: `${message} (${selector ?? html.split("\n")[line - 1]?.slice(0, 120)})`,
      })),
    ),
    ...issues.map(({ code, message, selector }) => ({
      where,
      rule: code,
      message: `${message} (${selector})`,
    })),
  ];
}
