import { availableParallelism } from "node:os";
import pa11yCi from "pa11y-ci";
import { launchOptions } from "../../src/audit/launch-options.ts";
import { serveSite } from "../../src/audit/serve-site.ts";

/**
 * Runs pa11y-ci over pages of a built site: `run-pa11y-ci.ts FOLDER PAGE…`, with both its engines, axe
 * and HTML_CodeSniffer, by WCAG 2 level AA. Ends with 1 when a page has an issue or was not tested.
 */
const [folder = "", ...pages] = process.argv.slice(2);
const served = await serveSite(folder);
const { results } = await pa11yCi(
  pages.map((page) => served.origin + page),
  {
    standard: "WCAG2AA",
    runners: ["axe", "htmlcs"],
    includeWarnings: false,
    // It waits half a second at each page until nothing is asked for any more: with more pages at once than
    // processors, these are busy meanwhile. More than four for each makes it no quicker.
    concurrency: 4 * availableParallelism(),
    // Pages in parallel lose each other's target in incognito contexts.
    useIncognitoBrowserContext: false,
    timeout: 60_000,
    chromeLaunchConfig: await launchOptions(),
    reporters: [],
  },
);
await served.close();
const issues = Object.values(results).flat();
for (const { code = "error", message } of issues) console.error(`[${code}] ${message}`);
if (issues.length > 0 || Object.keys(results).length < pages.length) process.exitCode = 1;
