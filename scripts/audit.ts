import "../src/project/check-node.ts";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { auditAccessibility } from "../src/audit/audit-accessibility.ts";
import { auditHtml } from "../src/audit/audit-html.ts";
import { auditLighthouse } from "../src/audit/audit-lighthouse.ts";
import { auditLinks } from "../src/audit/audit-links.ts";
import type { AuditResult } from "../src/audit/audit-result.ts";
import { auditWeight } from "../src/audit/audit-weight.ts";
import { CommandError } from "../src/command/command-error.ts";
import { runCommand } from "./run-command.ts";

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
    const audits = [auditHtml, auditLinks, auditWeight, auditAccessibility];
    for (const audit of audits) print(await audit(site));
    if (values.lighthouse) print(await auditLighthouse(site));
  },
);

function print({ name, checked, findings }: AuditResult): void {
  for (const { where, rule, message } of findings) console.error(`${where} [${rule}] ${message}`);
  console.log(`${name}: ${checked} checked, ${findings.length} findings`);
  if (findings.length > 0 || checked === 0) process.exitCode = 1;
}
