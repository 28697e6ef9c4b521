import "../src/project/check-node.ts";
import { resolve } from "node:path";
import { CommandError } from "../src/command/command-error.ts";
import type { Progress } from "../src/command/progress.ts";
import { readEditorLanguage } from "../src/command/read-editor-language.ts";
import { writeWhole } from "../src/disk/write-whole.ts";
import type { Translator } from "../src/i18n/translator.ts";
import { keptLooksFolder } from "../src/project/kept/cache-folder.ts";
import { editorTranslator } from "../src/project/open-project.ts";
import { siteRoot } from "../src/project/site-root.ts";
import { writeBrokenComment, writeComment } from "../src/review/comment/write-comment.ts";
import { isToBeMended } from "../src/review/review-facts.ts";
import { reviewSites } from "../src/review/review-sites.ts";
import { languageOfRules, ruleLanguages } from "../src/rules/rule-words.ts";
import { beginsLate } from "./begins-late.ts";
import { readChoices } from "./read-choices.ts";
import { readStates } from "./read-states.ts";
import { reviewBranch } from "./review-branch.ts";
import { endOnSignals, runCommand, usageOf } from "./run-command.ts";
import { tellProgress } from "./tell-progress.ts";

const command = {
  name: "review",
  usage: `[--root DIR] [--output FILE] [--json FILE] [--preview-url URL] [--pictures DIR] [--pictures-url URL]
  [--states ID,…] [--without-browser] [--nothing-kept] [--language ${ruleLanguages.join("|")}] [--quiet] BASE`,
  allowPositionals: true,
  options: {
    root: { type: "string", default: siteRoot },
    output: { type: "string" },
    json: { type: "string" },
    "preview-url": { type: "string" },
    pictures: { type: "string" },
    "pictures-url": { type: "string" },
    states: { type: "string", default: "" },
    "without-browser": { type: "boolean", default: false },
    "nothing-kept": { type: "boolean", default: false },
    language: { type: "string" },
    quiet: { type: "boolean", default: false },
  },
  optionTexts: {
    output: "reviewOutput",
    json: "reviewFacts",
    language: "messageLanguage",
    states: "reviewStates",
  },
} as const;

endOnSignals();
await runCommand(command, async ({ values, positionals }, progress) => {
  const [base, another] = positionals;
  if (base === undefined)
    throw new CommandError("missing-argument", "BASE", { usage: usageOf(command) });
  if (another !== undefined)
    throw new CommandError("unexpected-argument", another, { usage: usageOf(command) });
  const root = resolve(values.root);
  const [given] = readChoices("language", values.language ?? "", ruleLanguages);
  const language = given ?? languageOfRules(await readEditorLanguage(root));
  const translator = await editorTranslator(language);
  const places = {
    preview: folderUrl("preview-url", values["preview-url"]),
    pictures: folderUrl("pictures-url", values["pictures-url"]),
  };
  const write = (comment: string, facts: object) => {
    if (values.json !== undefined) writeWhole(values.json, `${JSON.stringify(facts)}\n`);
    if (values.output !== undefined) writeWhole(values.output, comment);
    else process.stdout.write(comment);
  };
  const options = {
    states: readStates(values.states),
    pictures: values.pictures === undefined ? undefined : resolve(values.pictures),
    kept: values["nothing-kept"] ? undefined : keptLooksFolder,
  };
  const tell = tellers(progress, translator);
  await reviewBranch({ root, base, language, progress }, async (branch) => {
    if ("broken" in branch) {
      progress.hide();
      const facts = { version: 1 as const, ...branch };
      write(writeBrokenComment(facts, translator), facts);
      if (branch.broken === "branch") process.exitCode = 1;
      return;
    }
    const { problems, origins, ...sites } = branch;
    const looking = { ...options, ...tell, problems, origins, language };
    const facts = await reviewSites({
      ...sites,
      ...(values["without-browser"] ? {} : { looking }),
    });
    progress.hide();
    write(writeComment(facts, places, translator), facts);
    if (isToBeMended(facts)) process.exitCode = 1;
  });
});

/** The address of a folder on the web, with a slash at its end. */
function folderUrl(option: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new CommandError("not-an-address", `--${option} ${text}`);
  return text.replace(/\/*$/, "/");
}

function tellers(progress: Progress, translator: Translator) {
  let auditing: ReturnType<typeof tellProgress> | undefined;
  return {
    onPicture: beginsLate(progress, "picturing"),
    onAudit: (now: Parameters<ReturnType<typeof tellProgress>>[0]) => {
      auditing ??= tellProgress(progress.begin("accessibility"), translator);
      auditing(now);
    },
  };
}
