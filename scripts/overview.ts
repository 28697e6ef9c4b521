import "../src/project/check-node.ts";
import { closest, distance } from "fastest-levenshtein";
import { CommandError, describeCommandError } from "../src/command/command-error.ts";
import { languageOfPerson } from "../src/command/language-of-person.ts";
import { readEditorLanguage } from "../src/command/read-editor-language.ts";
import type { Translate } from "../src/i18n/translator.ts";
import { generatorVersion, isInstalled } from "../src/project/generator-package.ts";
import { editorTranslator } from "../src/project/open-project.ts";
import { siteRoot } from "../src/project/site-root.ts";
import commands from "./commands.json" with { type: "json" };
import type { CommandName } from "./run-command.ts";

/** Two letters may be wrong, or have changed places; more than that is another word. */
const mostSlips = 2;

// What `regionwebb` says without a command: which there are, its version, or that there is none of that name.
const [first, ...others] = process.argv.slice(2);
const person = { parameters: process.argv.slice(2), environment: process.env };
const language = languageOfPerson(person) ?? (await readEditorLanguage(siteRoot));
const { t } = await editorTranslator(language);
const names = [...commands.sites, ...(isInstalled() ? [] : commands.generator)] as CommandName[];
if (first === "--version" || others.includes("--version"))
  console.log(`regionwebb ${generatorVersion()}`);
else if (first === undefined || first.startsWith("--")) console.log(describeAll(names, t));
else {
  process.exitCode = 2;
  console.error(describeCommandError(unknownCommand(first), { t }));
}

/** All commands, each with what it does. */
function describeAll(all: readonly CommandName[], say: Translate): string {
  const width = Math.max(...all.map(({ length }) => length));
  return [
    say("commands.overview.what"),
    say("commands.usage", { usage: "regionwebb COMMAND" }),
    "",
    ...all.map((name) => `  ${name.padEnd(width)}  ${say(`commands.what.${name}`)}`),
    "",
    say("commands.overview.more"),
  ].join("\n");
}

function unknownCommand(name: string): CommandError {
  const nearest = closest(name.slice(0, 60), names);
  return distance(name.slice(0, 60), nearest) <= mostSlips
    ? new CommandError("unknown-command-near", name, { nearest })
    : new CommandError("unknown-command", name);
}
