import "../src/project/check-node.ts";
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import puppeteer from "puppeteer-core";
import { readActCases } from "../src/audit/act/act-cases.ts";
import { actEarl } from "../src/audit/act/act-earl.ts";
import { actDetails, actTable } from "../src/audit/act/act-table.ts";
import { findInCases, stateOfCases } from "../src/audit/act/find-in-cases.ts";
import { measureCases } from "../src/audit/act/measure-cases.ts";
import { launchOptionsForManyPages } from "../src/audit/launch-options.ts";
import { CommandError } from "../src/command/command-error.ts";
import { readEditorLanguage } from "../src/command/read-editor-language.ts";
import { generatorVersion } from "../src/project/generator-package.ts";
import { generatorRoot } from "../src/project/generator-root.ts";
import { editorTranslator } from "../src/project/open-project.ts";
import { readChoices } from "./read-choices.ts";
import { endOnSignals, runCommand, usageOf } from "./run-command.ts";
import { tellProgress } from "./tell-progress.ts";

const usage = "--cases DIR [--rule ID,…] [--json FILE] [--earl FILE] [--quiet]";

endOnSignals();
await runCommand(
  {
    name: "audit-act",
    usage,
    options: {
      cases: { type: "string" },
      rule: { type: "string", default: "" },
      json: { type: "string" },
      earl: { type: "string" },
      quiet: { type: "boolean", default: false },
    },
    optionTexts: { json: "auditReport" },
  },
  async ({ values }, progress) => {
    const folder = values.cases;
    if (folder === undefined)
      throw new CommandError("missing-argument", "--cases", {
        usage: usageOf({ name: "audit-act", usage }),
      });
    const all = readActCases(folder);
    if (!all) throw new CommandError("not-act-cases", folder);
    const ids = [...new Set(all.map(({ ruleId }) => ruleId))];
    const chosen = readChoices("rule", values.rule, ids);
    const cases = chosen.length === 0 ? all : all.filter(({ ruleId }) => chosen.includes(ruleId));
    const translator = await editorTranslator(await readEditorLanguage(generatorRoot));
    const found = await findInCases(folder, cases, {
      launch: async () => puppeteer.launch(await launchOptionsForManyPages()),
      lanes: availableParallelism() + 1,
      onProgress: tellProgress(progress.begin("accessibility"), translator),
    });
    progress.hide();
    const rules = measureCases(cases, found, stateOfCases().view);
    const version = generatorVersion();
    const date = new Date().toISOString();
    if (values.json !== undefined)
      writeFileSync(values.json, `${JSON.stringify({ version, date, rules })}\n`);
    if (values.earl !== undefined)
      writeFileSync(values.earl, `${actEarl(rules, { version, date })}\n`);
    console.log(actTable(rules, translator));
    const details = actDetails(rules, translator);
    if (!values.quiet && details !== "") console.log(`\n${details}`);
  },
);
