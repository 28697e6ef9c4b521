import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import config from "../../.htmlvalidate.mjs";
import type { AuditResult, Finding } from "./audit-result.ts";
import { findHtmlFaults } from "./html-conformance.ts";

/**
 * Validates every HTML file of a built site: with html-validate, by the rules of `.htmlvalidate.mjs`
 * (its presets recommended, a11y and document), and by the lists of what HTML knows.
 */
export async function auditHtml(folder: string): Promise<AuditResult> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const reports = await Promise.all(files.map((file) => validator.validateFile(file)));
  const findings = reports.flatMap(({ results }) =>
    results.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, message, line }) => ({
        where: `${relative(folder, filePath ?? "")}:${line}`,
        rule: ruleId,
        message,
      })),
    ),
  );
  const faults = await Promise.all(files.map((file) => conformanceOf(file, folder)));
  return { name: "HTML", checked: files.length, findings: [...findings, ...faults.flat()] };
}

async function conformanceOf(file: string, folder: string): Promise<readonly Finding[]> {
  return findHtmlFaults(await readFile(file, "utf8")).map(({ rule, line, message }) => ({
    where: `${relative(folder, file)}:${line}`,
    rule,
    message,
  }));
}
