import "../src/project/check-node.ts";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { AuditResult } from "../src/audit/audit-result.ts";
import { CommandError } from "../src/command/command-error.ts";
import { runCommand } from "./run-command.ts";

/** In their order. A browser and what judges pages are loaded when a site is there to be judged. */
const audits: readonly (() => Promise<(site: string) => Promise<AuditResult>>)[] = [
  async () => (await import("../src/audit/audit-html.ts")).auditHtml,
  async () => (await import("../src/audit/audit-links.ts")).auditLinks,
  async () => (await import("../src/audit/audit-weight.ts")).auditWeight,
  async () => (await import("../src/audit/audit-accessibility.ts")).auditAccessibility,
];

await runCommand(
  {
    name: "audit",
    usage: "[--site DIR] [--lighthouse]",
    options: {
      site: { type: "string", default: "_site" },
      lighthouse: { type: "boolean", default: false },
    },
  },
  async ({ values }) => {
    if (!existsSync(join(values.site, "sitemap.xml")))
      throw new CommandError("not-a-built-site", values.site);
    const site = resolve(values.site);
    for (const load of audits) print(await (await load())(site));
    if (!values.lighthouse) return;
    const { auditLighthouse } = await import("../src/audit/audit-lighthouse.ts");
    print(await auditLighthouse(site));
  },
);

function print({ name, checked, findings }: AuditResult): void {
  for (const { where, rule, message } of findings) console.error(`${where} [${rule}] ${message}`);
  console.log(`${name}: ${checked} checked, ${findings.length} findings`);
  if (findings.length > 0 || checked === 0) process.exitCode = 1;
}
