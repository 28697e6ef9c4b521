import { readdir, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { HtmlValidate, StaticConfigLoader } from "html-validate";
import config from "../../.htmlvalidate.mjs";
import type { AuditResult, Finding, OnPage } from "./audit-result.ts";
import { findHtmlFaults } from "./html-conformance.ts";

/**
 * Validates every HTML file of a built site: with html-validate, by the rules of `.htmlvalidate.mjs`
 * (its presets recommended, a11y and document), and by the lists of what HTML knows.
 */
export async function auditHtml(folder: string, onPage: OnPage = () => {}): Promise<AuditResult> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".html"))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const findings: Finding[] = [];
  const faults: Finding[] = [];
  for (const [index, file] of files.entries()) {
    findings.push(...(await findingsOf(file, { folder, validator })));
    faults.push(...(await conformanceOf(file, folder)));
    onPage(index + 1, files.length);
  }
  return { name: "HTML", checked: files.length, findings: [...findings, ...faults] };
}

async function findingsOf(
  file: string,
  { folder, validator }: { readonly folder: string; readonly validator: HtmlValidate },
): Promise<readonly Finding[]> {
  const { results } = await validator.validateFile(file);
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, message, line }) => ({
      where: `${relative(folder, filePath ?? "")}:${line}`,
      rule: ruleId,
      message,
    })),
  );
}

async function conformanceOf(file: string, folder: string): Promise<readonly Finding[]> {
  return findHtmlFaults(await readFile(file, "utf8")).map(({ rule, line, message }) => ({
    where: `${relative(folder, file)}:${line}`,
    rule,
    message,
  }));
}
