import { ownFinding, type PageFileResult } from "./audit-page-file.ts";
import { auditPageFiles } from "./audit-page-files.ts";
import type { AuditResult, OnPage } from "./audit-result.ts";
import type { BuiltSite } from "./built-site.ts";
import type { AuditFinding } from "./finding.ts";
import { listSiteFiles } from "./list-site-files.ts";
import { readBasePath } from "./read-base-path.ts";
import { siteRules } from "./registry.ts";
import type { SiteRule } from "./rule.ts";

interface FilesAudit {
  /** How many pages were looked at. */
  readonly checked: number;
  readonly findings: readonly AuditFinding[];
}

/**
 * Judges all that can be judged of a built site without a browser: each page by html-validate and by
 * our own rules about HTML, then what pages and other files have to do with each other.
 */
export async function auditFiles(
  folder: string,
  { onPage = () => {} }: { readonly onPage?: OnPage } = {},
): Promise<FilesAudit> {
  const files = await listSiteFiles(folder);
  const pages = await auditPageFiles(folder, files.filter(isPage), onPage);
  const site = builtSite({ folder, basePath: await readBasePath(folder) }, files, pages);
  const ofPages = pages.flatMap(({ findings }) => findings);
  return { checked: pages.length, findings: [...ofPages, ...(await findInSite(site))] };
}

function isPage(file: string): boolean {
  return file.endsWith(".html");
}

/** A built site, of its files and of what was found in its pages. */
export function builtSite(
  place: Pick<BuiltSite, "folder" | "basePath">,
  files: readonly string[],
  pages: readonly PageFileResult[],
): BuiltSite {
  return { ...place, files: new Set(files), pages: pages.map(({ facts }) => facts) };
}

/** What our own rules have against a site as a whole. */
export async function findInSite(
  site: BuiltSite,
  rules: readonly SiteRule[] = siteRules,
): Promise<readonly AuditFinding[]> {
  const findings: AuditFinding[] = [];
  for (const rule of rules)
    for await (const found of rule.inSite(site))
      findings.push(ownFinding(rule.id, found.page, found));
  return findings;
}

/** The same, as one of the audits of a site. */
export async function auditHtml(folder: string, onPage?: OnPage): Promise<AuditResult> {
  return { name: "html", ...(await auditFiles(folder, onPage ? { onPage } : {})) };
}
