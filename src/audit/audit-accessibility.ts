import pa11yCi from "pa11y-ci";
import type { AuditResult, OnPage } from "./audit-result.ts";
import { countRequests } from "./count-requests.ts";
import { launchOptions } from "./launch-options.ts";
import { readSitemap } from "./read-sitemap.ts";
import { serveSite } from "./serve-site.ts";

/**
 * Runs pa11y-ci with both its engines, axe and HTML_CodeSniffer, over every page of the sitemap, the
 * language choice and the 404 page, by WCAG 2 level AA. No rule is ignored.
 */
export async function auditAccessibility(
  folder: string,
  onPage: OnPage = () => {},
): Promise<AuditResult> {
  const paths = ["/", ...(await readSitemap(folder)), "/404.html"];
  const served = await serveSite(folder, { onRequest: countRequests(paths, onPage) });
  try {
    const { results } = await pa11yCi(
      paths.map((path) => served.origin + path),
      {
        standard: "WCAG2AA",
        runners: ["axe", "htmlcs"],
        includeWarnings: false,
        concurrency: 2,
        // Pages in parallel lose each other's target in incognito contexts.
        useIncognitoBrowserContext: false,
        timeout: 60_000,
        chromeLaunchConfig: await launchOptions(),
        reporters: [],
      },
    );
    const findings = Object.entries(results).flatMap(([url, issues]) =>
      issues.map(({ code, message, selector }) => ({
        where: new URL(url).pathname,
        rule: code ?? "error",
        message: selector ? `${message} (${selector})` : message,
      })),
    );
    return { name: "pa11y-ci", checked: Object.keys(results).length, findings };
  } finally {
    await served.close();
  }
}
