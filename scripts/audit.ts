import "../src/project/check-node.ts";
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import type { AuditResult } from "../src/audit/audit-result.ts";
import { readBasePath } from "../src/audit/read-base-path.ts";
import { type AuditReport, reportVersion } from "../src/audit/run/audit-report.ts";
import { CommandError } from "../src/command/command-error.ts";
import type { Phase, Step } from "../src/command/progress.ts";
import { readEditorLanguage } from "../src/command/read-editor-language.ts";
import { codeOf } from "../src/disk/code-of.ts";
import { packageFile } from "../src/project/generator-package.ts";
import { keptLooksFolder } from "../src/project/kept/cache-folder.ts";
import { editorTranslator } from "../src/project/open-project.ts";
import { siteRoot } from "../src/project/site-root.ts";
import { auditPublished } from "./audit-published.ts";
import { choosePagesToAudit } from "./choose-pages-to-audit.ts";
import { endOnSignals, runCommand } from "./run-command.ts";
import { openSiteOfAudit } from "./site-of-audit.ts";
import { reportOptions, reportOptionTexts, reportUsage, tellAudit } from "./tell-audit.ts";
import { tellProgress } from "./tell-progress.ts";

type Audit = (site: string, onPage: Step) => Promise<AuditResult>;

/**
 * What looks at a whole site, in their order. A browser and what judges pages are loaded when a site is
 * there to be judged.
 */
const audits: readonly (readonly [phase: Phase, load: () => Promise<Audit>])[] = [
  ["html", async () => (await import("../src/audit/audit-files.ts")).auditHtml],
  ["links", async () => (await import("../src/audit/audit-links.ts")).auditLinks],
  ["weight", async () => (await import("../src/audit/audit-weight.ts")).auditWeight],
];

const lighthouse: (typeof audits)[number] = [
  "lighthouse",
  async () => (await loadLighthouse()).auditLighthouse,
];

/**
 * It is a tenth of all that would be installed, and few ask for it: a package leaves it to those who do.
 * @throws CommandError where it is not there
 */
async function loadLighthouse() {
  try {
    return await import("../src/audit/audit-lighthouse.ts");
  } catch (error) {
    if (codeOf(error) !== "ERR_MODULE_NOT_FOUND") throw error;
    const { lighthouse: version } = packageFile().devDependencies;
    throw new CommandError("no-lighthouse", "--lighthouse", { version: String(version) });
  }
}

endOnSignals();
await runCommand(
  {
    name: "audit",
    usage: `[--root DIR] [--site DIR] [--url ADDRESS] [--pages ADDRESS…] [--states ID,…] [--changed BASE] [--shard NUMBER/ALL]
  [--nothing-kept] ${reportUsage} [--lighthouse] [--quiet]`,
    options: {
      root: { type: "string", default: siteRoot },
      site: { type: "string", default: "_site" },
      url: { type: "string" },
      pages: { type: "string", multiple: true },
      states: { type: "string", default: "" },
      changed: { type: "string" },
      shard: { type: "string" },
      "nothing-kept": { type: "boolean", default: false },
      ...reportOptions,
      lighthouse: { type: "boolean", default: false },
      quiet: { type: "boolean", default: false },
    },
    optionTexts: { ...reportOptionTexts, changed: "changedSince", url: "publishedUrl" },
  },
  async ({ values }, progress) => {
    if (!existsSync(join(values.site, "sitemap.xml")))
      throw new CommandError("not-a-built-site", values.site);
    const folder = resolve(values.site);
    const root = resolve(values.root);
    const translator = await editorTranslator(await readEditorLanguage(root));
    const site = await openSiteOfAudit(root, await readBasePath(folder));
    if (values.url !== undefined) {
      const report = await auditPublished(values.url, { folder, site, progress });
      if (!tellAudit(report, values, { site, translator }).isGreen) process.exitCode = 1;
      return;
    }
    const answers = await site.readAnswers(folder);
    if (answers === undefined) console.error(translator.t("commands.audit.olderSite"));
    const chosen = await choosePagesToAudit(folder, values, [...(answers?.keys() ?? [])]);
    const results: AuditResult[] = [];
    for (const [phase, load] of chosen.isWhole
      ? [...audits, ...(values.lighthouse ? [lighthouse] : [])]
      : [])
      results.push(await (await load())(folder, progress.begin(phase)));
    const { auditBuiltPages } = await import("../src/audit/run/audit-built-pages.ts");
    const { subject, looks } = await auditBuiltPages(folder, {
      ...chosen,
      ...(answers ? { answers } : {}),
      kept: values["nothing-kept"] ? undefined : keptLooksFolder,
      onProgress: tellProgress(progress.begin("accessibility"), translator),
    });
    progress.hide();
    const { shard, isNarrow, isNothingChanged } = chosen;
    const report: AuditReport = {
      version: reportVersion,
      subject,
      ...(shard ? { shard } : {}),
      isWhole: !isNarrow,
      ...(isNothingChanged ? { isNothingChanged } : {}),
      results,
      looks,
    };
    const { isGreen } = tellAudit(report, values, { site, translator });
    if (!isGreen) process.exitCode = 1;
  },
);
