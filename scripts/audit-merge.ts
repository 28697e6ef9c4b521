import "../src/project/check-node.ts";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type AuditReport, reportVersion } from "../src/audit/run/audit-report.ts";
import { mergeReports } from "../src/audit/run/merge-reports.ts";
import { CommandError } from "../src/command/command-error.ts";
import { readEditorLanguage } from "../src/command/read-editor-language.ts";
import { editorTranslator } from "../src/project/open-project.ts";
import { siteRoot } from "../src/project/site-root.ts";
import { runCommand, usageOf } from "./run-command.ts";
import { openSiteOfAudit } from "./site-of-audit.ts";
import { reportOptions, reportOptionTexts, reportUsage, tellAudit } from "./tell-audit.ts";

const usage = `[--root DIR] ${reportUsage} [--quiet] FILE…`;

await runCommand(
  {
    name: "audit-merge",
    usage,
    options: {
      root: { type: "string", default: siteRoot },
      ...reportOptions,
      quiet: { type: "boolean", default: false },
    },
    optionTexts: reportOptionTexts,
    allowPositionals: true,
  },
  async ({ values, positionals: files }) => {
    const [first] = files;
    if (first === undefined)
      throw new CommandError("missing-argument", "FILE", {
        usage: usageOf({ name: "audit-merge", usage }),
      });
    const merged = mergeReports(files.map(readReport));
    if ("fault" in merged) {
      const { fault } = merged;
      if (fault === "missing")
        throw new CommandError(
          "report-missing",
          merged.indices.map((one) => `${one}/${merged.count}`).join(", "),
        );
      throw new CommandError(fault === "twice" ? "report-twice" : "report-other", files.join(" "), {
        part: merged.index,
      });
    }
    const root = resolve(values.root);
    const translator = await editorTranslator(await readEditorLanguage(root));
    const site = await openSiteOfAudit(root);
    const { isGreen } = tellAudit(merged.report, values, { site, translator });
    if (!isGreen) process.exitCode = 1;
  },
);

function readReport(file: string): AuditReport {
  const text = readFileSync(file, "utf8");
  try {
    const report = JSON.parse(text) as Partial<AuditReport>;
    if (report.version === reportVersion && [report.looks, report.results].every(Array.isArray))
      return report as AuditReport;
  } catch {}
  throw new CommandError("not-a-report", file);
}
