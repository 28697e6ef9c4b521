import "../src/project/check-node.ts";
import { readFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { explainRules } from "../src/checks/explain-rules.ts";
import { allRules } from "../src/checks/registry.ts";
import type { Remark } from "../src/checks/remark.ts";
import { type ReportFormat, reportFormats } from "../src/checks/report/report.ts";
import { writeReport } from "../src/checks/report/write-report.ts";
import { readEditorLanguage } from "../src/command/read-editor-language.ts";
import { generatorVersion } from "../src/project/generator-package.ts";
import { editorTranslator } from "../src/project/open-project.ts";
import { readMoreOf } from "../src/project/read-more.ts";
import { siteRoot } from "../src/project/site-root.ts";
import { languageOfRules, ruleLanguages } from "../src/rules/rule-words.ts";
import { type Checked, type Checking, checkSite, fixSite } from "./check-site.ts";
import { filesNamed } from "./files-named.ts";
import { readChoices } from "./read-choices.ts";
import { endOnSignals, runCommand } from "./run-command.ts";

endOnSignals();
await runCommand(
  {
    name: "check",
    usage: `[--root DIR] [--format ${reportFormats.join("|")}] [--language ${ruleLanguages.join("|")}]
  [--rule NAME[,NAME…]] [--changed BASE] [--fix] [--explain] [--quiet] [FILE…]`,
    allowPositionals: true,
    options: {
      root: { type: "string", default: siteRoot },
      format: { type: "string", default: "text" },
      language: { type: "string" },
      rule: { type: "string" },
      changed: { type: "string" },
      fix: { type: "boolean", default: false },
      explain: { type: "boolean", default: false },
      quiet: { type: "boolean", default: false },
    },
    optionTexts: { language: "messageLanguage" },
  },
  async ({ values, positionals }, progress) => {
    const root = resolve(values.root);
    const rules = chosenRules(values.rule);
    const [language] = readChoices("language", values.language ?? "", ruleLanguages);
    const [format = "text"] = readChoices("format", values.format, reportFormats);
    if (values.explain) {
      const spoken = language ?? languageOfRules(await readEditorLanguage(root));
      const translator = await editorTranslator(spoken);
      return console.log(explainRules(rules, { language: spoken, translator }));
    }
    const checking: Checking = {
      root,
      rules,
      withFaults: values.rule === undefined,
      isShown: await filesNamed({ root, files: positionals, changed: values.changed }),
      language,
      progress,
    };
    // A report for programs stands alone on the output.
    const say = format === "text" ? console.log : console.error;
    if (values.fix) await fix(checking, values.quiet ? () => {} : say);
    await report(await checkSite(checking), checking, format);
  },
);

/** @throws CommandError for a rule that there is not */
function chosenRules(names: string | undefined) {
  if (names === undefined) return allRules;
  const known = allRules.map(({ id }) => id);
  const chosen = readChoices("rule", names, known);
  return allRules.filter(({ id }) => chosen.includes(id));
}

async function fix(checking: Checking, say: (text: string) => void): Promise<void> {
  const count = await fixSite(checking, say);
  const { t } = await editorTranslator(
    checking.language ?? (await readEditorLanguage(checking.root)),
  );
  if (count > 0) say(t("faultReport.fixed", { count }));
}

/** A report for programs is the output; what people read of faults is where errors go. */
async function report(
  { remarks, language, pages }: Checked,
  { root, rules }: Checking,
  format: ReportFormat,
): Promise<void> {
  const translator = await editorTranslator(language, root);
  const written = writeReport(remarks, format, {
    translator,
    language,
    lineOf: lineReader(root),
    rules,
    version: generatorVersion(),
    folder: folderBelow(root),
  });
  if (remarks.some(({ severity }) => severity === "error")) process.exitCode = 1;
  if (format !== "text") return console.log(written);
  if (written !== "") console.error(written);
  const isOfModel = ({ rule }: Remark) => !allRules.some(({ id }) => id === rule);
  const more = await readMoreOf(remarks.filter(isOfModel), root, translator);
  if (more !== undefined) console.error(more);
  if (pages !== undefined && !process.argv.includes("--quiet"))
    console.log(translator.t("faultReport.pages", { count: pages }));
}

/** Gives lines of the files of a site, one file after the other. */
function lineReader(
  root: string,
): (place: { readonly file: string; readonly line?: number }) => string | undefined {
  let last: { readonly file: string; readonly lines: readonly string[] } | undefined;
  return ({ file, line }) => {
    if (line === undefined) return undefined;
    if (last?.file !== file) last = { file, lines: linesOf(join(root, file)) };
    return last.lines[line - 1];
  };
}

/** None where the fault is about a file that cannot be read. */
function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, "utf8").split(/\r\n|\n|\r/);
  } catch {
    return [];
  }
}

/** The way from here to a site below, as programs that show remarks need it. */
function folderBelow(root: string): string {
  const way = relative(process.cwd(), root);
  return way === "" || way.startsWith("..") ? "" : `${way.split(sep).join("/")}/`;
}
