import { type AuditReport, reportVersion } from "../src/audit/run/audit-report.ts";
import { CommandError } from "../src/command/command-error.ts";
import type { Progress } from "../src/command/progress.ts";
import { compressibleTypes, typeOfFile } from "../src/outputs/hosts/media-types.ts";
import type { SiteOfAudit } from "./site-of-audit.ts";

interface Given {
  /** The folder of the built site. */
  readonly folder: string;
  readonly site: SiteOfAudit;
  readonly progress: Progress;
}

/**
 * Audits a site as its host sends it: what only the host can do wrong.
 * @param url the address of the site on the web
 * @throws CommandError where that is no address of the web, or not the one for which the site was built
 */
export async function auditPublished(
  url: string,
  { folder, site, progress }: Given,
): Promise<AuditReport> {
  const asked = URL.parse(url);
  if (!asked || !/^https?:$/.test(asked.protocol)) throw new CommandError("no-web-address", url);
  const { pathname } = new URL(`${site.address}/`);
  if (asked.pathname.replace(/\/?$/, "/") !== pathname)
    throw new CommandError("other-base-path", url, { path: pathname });
  const { auditLive } = await import("../src/audit/audit-live.ts");
  const result = await auditLive(
    {
      ...site.published,
      url,
      folder,
      typeOf: typeOfFile,
      isText: (type) => compressibleTypes.includes(type),
    },
    progress.begin("published"),
  );
  progress.hide();
  return {
    version: reportVersion,
    subject: url,
    isWhole: false,
    isLive: true,
    results: [result],
    looks: [],
  };
}
