import lighthouse, { type Result } from "lighthouse";
import puppeteer from "puppeteer-core";
import type { AuditResult, OnPage } from "./audit-result.ts";
import type { AuditFinding } from "./finding.ts";
import { launchOptions } from "./launch-options.ts";
import { longestOfEachKind } from "./longest-pages.ts";
import { serveSite } from "./serve-site.ts";

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

/** A score below this is a finding. */
const full = 1;

/**
 * Speed is reckoned for a slow phone (simulated throttling) from what was loaded here, and so depends
 * a little on what else the machine does: the best of so many runs counts.
 */
const mostRuns = 3;

/**
 * These compare the page's address with the one it is published under, and so cannot be right on
 * loopback; the tests of the built site check what they would.
 */
const notOnLoopback = ["canonical", "is-crawlable", "is-on-https", "redirects-http"];

/**
 * Runs Lighthouse as on a phone over the longest page of each kind of a built site: 100 in each of the
 * four categories, or a finding that names the audits that cost points.
 */
export async function auditLighthouse(
  folder: string,
  onPage: OnPage = () => {},
): Promise<AuditResult> {
  // With the headers of a host (HSTS among them), Lighthouse cannot load a page from loopback.
  const served = await serveSite(folder, { isCompressed: true });
  try {
    const browser = await puppeteer.launch(await launchOptions());
    try {
      const port = Number(new URL(browser.wsEndpoint()).port);
      const paths = await longestOfEachKind(folder, 1);
      const findings: AuditFinding[] = [];
      for (const [index, path] of paths.entries()) {
        findings.push(...findingsOf(path, await bestOf(served.root + path, port)));
        onPage(index + 1, paths.length);
      }
      return { name: "lighthouse", checked: paths.length, findings };
    } finally {
      await browser.close();
    }
  } finally {
    await served.close();
  }
}

async function bestOf(url: string, port: number): Promise<Result> {
  let best: Result | undefined;
  for (let run = 0; run < mostRuns; run++) {
    const result = await runLighthouse(url, port);
    if (speedOf(result) > (best ? speedOf(best) : -1)) best = result;
    if (speedOf(result) >= full) break;
  }
  if (!best) throw new Error(`Lighthouse gave no score for ${url}`);
  return best;
}

async function runLighthouse(url: string, port: number): Promise<Result> {
  const answer = await lighthouse(url, {
    port,
    onlyCategories: [...categories],
    skipAudits: notOnLoopback,
    logLevel: "silent",
    output: "json",
  });
  if (!answer) throw new Error(`Lighthouse gave no answer for ${url}`);
  const { lhr } = answer;
  if (lhr.runtimeError) throw new Error(`${url}: ${lhr.runtimeError.message}`);
  return lhr;
}

function speedOf({ categories }: Result): number {
  return categories.performance?.score ?? -1;
}

function findingsOf(page: string, { categories: scores, audits }: Result): readonly AuditFinding[] {
  return Object.values(scores).flatMap(({ id, score, auditRefs }) => {
    if (score !== null && score >= full) return [];
    const lost = auditRefs
      .filter(({ id: name, weight }) => weight > 0 && (audits[name]?.score ?? full) < full)
      .map(({ id: name }) => `${name} ${audits[name]?.displayValue ?? ""}`.trim());
    const message = `${Math.round((score ?? 0) * 100)} of 100: ${lost.join(", ")}`;
    return [{ engine: "lighthouse" as const, rule: id, page, message }];
  });
}
