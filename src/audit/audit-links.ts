import { globSync } from "node:fs";
import { LinkChecker } from "linkinator";
import type { AuditResult, OnPage } from "./audit-result.ts";
import { countRequests } from "./count-requests.ts";
import { readSitemap } from "./read-sitemap.ts";
import { serveSite } from "./serve-site.ts";

/**
 * Follows every link on every page of the sitemap that stays on the site, down to the fragment.
 * Links that leave the site are not followed: the audit runs offline.
 */
export async function auditLinks(folder: string, onPage: OnPage = () => {}): Promise<AuditResult> {
  // What visitors of a language see where nothing is stands in no sitemap.
  const ofMissing = globSync("*/404.html", { cwd: folder }).map(
    (path) => `/${path.replaceAll("\\", "/")}`,
  );
  const paths = ["/", ...(await readSitemap(folder)), "/404.html", ...ofMissing.sort()];
  const served = await serveSite(folder, { onRequest: countRequests(paths, onPage) });
  const lengthOfPath = served.root.length - served.origin.length;
  try {
    const { links } = await new LinkChecker().check({
      path: paths.map((path) => served.root + path),
      recurse: true,
      checkFragments: true,
      checkCss: true,
      concurrency: 10,
      linksToSkip: async (link) => !link.startsWith(served.origin),
    });
    const followed = links.filter(({ state }) => state !== "SKIPPED");
    const findings = followed
      .filter(({ state }) => state === "BROKEN")
      .map(({ parent, url, status }) => ({
        engine: "links" as const,
        page: parent === undefined ? "" : new URL(parent).pathname.slice(lengthOfPath),
        rule: `status ${status ?? 0}`,
        message: url.slice(served.origin.length),
      }));
    return { name: "links", checked: followed.length, findings };
  } finally {
    await served.close();
  }
}
