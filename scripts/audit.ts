import "../src/project/check-node.ts";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { AuditResult } from "../src/audit/audit-result.ts";
import { CommandError } from "../src/command/command-error.ts";
import type { Phase, Step } from "../src/command/progress.ts";
import { endOnSignals, runCommand } from "./run-command.ts";

type Audit = (site: string, onPage: Step) => Promise<AuditResult>;

/** In their order. A browser and what judges pages are loaded when a site is there to be judged. */
const audits: readonly (readonly [phase: Phase, load: () => Promise<Audit>])[] = [
  ["html", async () => (await import("../src/audit/audit-files.ts")).auditHtml],
  ["links", async () => (await import("../src/audit/audit-links.ts")).auditLinks],
  ["weight", async () => (await import("../src/audit/audit-weight.ts")).auditWeight],
  [
    "accessibility",
    async () => (await import("../src/audit/audit-accessibility.ts")).auditAccessibility,
  ],
];

const lighthouse: (typeof audits)[number] = [
  "lighthouse",
  async () => (await import("../src/audit/audit-lighthouse.ts")).auditLighthouse,
];

endOnSignals();
await runCommand(
  {
    name: "audit",
    usage: "[--site DIR] [--lighthouse] [--quiet]",
    options: {
      site: { type: "string", default: "_site" },
      lighthouse: { type: "boolean", default: false },
      quiet: { type: "boolean", default: false },
    },
  },
  async ({ values }, progress) => {
    if (!existsSync(join(values.site, "sitemap.xml")))
      throw new CommandError("not-a-built-site", values.site);
    const site = resolve(values.site);
    for (const [phase, load] of values.lighthouse ? [...audits, lighthouse] : audits) {
      const onPage = progress.begin(phase);
      const result = await (await load())(site, onPage);
      progress.hide();
      print(result, values.quiet);
    }
  },
);

/** @param isQuiet whether an audit that has found nothing is passed over */
function print({ name, checked, findings }: AuditResult, isQuiet: boolean): void {
  const hasFailed = findings.length > 0 || checked === 0;
  for (const { where, rule, message } of findings) console.error(`${where} [${rule}] ${message}`);
  if (hasFailed || !isQuiet)
    console.log(`${name}: ${checked} checked, ${findings.length} findings`);
  if (hasFailed) process.exitCode = 1;
}
