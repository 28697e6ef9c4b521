import "../src/eleventy/check-node.ts";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { auditAccessibility } from "../src/audit/audit-accessibility.ts";
import { auditHtml } from "../src/audit/audit-html.ts";
import { auditLighthouse } from "../src/audit/audit-lighthouse.ts";
import { auditLinks } from "../src/audit/audit-links.ts";
import type { AuditResult } from "../src/audit/audit-result.ts";
import { auditWeight } from "../src/audit/audit-weight.ts";
import { readArguments, runCommand, UsageError } from "./run-command.ts";

await runCommand(async () => {
  const { values } = readArguments(
    {
      options: {
        site: { type: "string", default: "_site" },
        lighthouse: { type: "boolean", default: false },
      },
    },
    "npm run audit -- [--site DIR] [--lighthouse]",
  );
  const site = resolve(values.site);
  if (!existsSync(join(site, "sitemap.xml")))
    throw new UsageError(`${values.site} is no built site. Build one first: npm run build`);
  const audits = [auditHtml, auditLinks, auditWeight, auditAccessibility];
  for (const audit of audits) print(await audit(site));
  if (values.lighthouse) print(await auditLighthouse(site));
});

function print({ name, checked, findings }: AuditResult): void {
  for (const { where, rule, message } of findings) console.error(`${where} [${rule}] ${message}`);
  console.log(`${name}: ${checked} checked, ${findings.length} findings`);
  if (findings.length > 0 || checked === 0) process.exitCode = 1;
}
