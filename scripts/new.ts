import "../src/project/check-node.ts";
import { resolve } from "node:path";
import { askFor } from "../src/authoring/ask-for.ts";
import { makeNew } from "../src/authoring/make-new.ts";
import { kindsToMake } from "../src/authoring/new-kind.ts";
import { openAuthoring } from "../src/project/open-authoring.ts";
import { readOptions } from "../src/project/options.ts";
import { askOnTerminal } from "./ask-on-terminal.ts";
import { endInterrupted } from "./interruption.ts";
import { runCommand, usageOf } from "./run-command.ts";
import { writeAllOrNone } from "./write-all-or-none.ts";

const command = {
  name: "new",
  usage: "[KIND NAME] [--root DIR] [--language sv,en] [--id ID] [--date YYYY-MM-DD] [--quiet]",
  allowPositionals: true,
  options: {
    root: { type: "string" },
    language: { type: "string" },
    id: { type: "string" },
    date: { type: "string" },
    quiet: { type: "boolean", default: false },
  },
  optionTexts: { language: "newLanguages", id: "newId" },
} as const;

await runCommand(command, async ({ values, positionals }) => {
  const { root: ofGenerator, now } = readOptions(process.env);
  const root = resolve(values.root ?? ofGenerator);
  const { trial, translator, ...place } = await openAuthoring(root, now);
  const { t } = translator;
  const kinds = kindsToMake(place.facts.kinds, place.words);
  const terminal = process.stdin.isTTY ? askOnTerminal(process.stdin, process.stdout) : undefined;
  const asking = { kinds, words: place.words, t, usage: usageOf(command), person: terminal };
  const choice = await askFor(positionals, asking).finally(terminal?.close);
  if (!choice) return endInterrupted(t("commands.new.interrupted"));
  const { kind, name } = choice;
  const files = makeNew({ ...values, kind: kind.kind, name }, place, trial);
  const written = files.map(({ path, text }) => ({ path, content: text }));
  if (!(await writeAllOrNone(root, written))) return endInterrupted(t("commands.new.interrupted"));
  for (const { path } of files) console.log(t("commands.new.written", { path }));
  if (values.quiet) return;
  const options = values.root === undefined ? "" : ` -- --root ${values.root}`;
  console.log(t(`commands.new.next.${kind.kind.text ? "text" : "data"}`, { options }));
});
