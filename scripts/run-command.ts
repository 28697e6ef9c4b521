import { statSync } from "node:fs";
import { resolve } from "node:path";
import { type ParseArgsConfig, parseArgs } from "node:util";
import { CommandError, describeCommandError } from "../src/command/command-error.ts";
import { explainSystemError } from "../src/command/explain-system-error.ts";
import { languageOfPerson } from "../src/command/language-of-person.ts";
import { noProgress, type Progress } from "../src/command/progress.ts";
import { readEditorLanguage } from "../src/command/read-editor-language.ts";
import type { LocaleTexts } from "../src/i18n/locale.ts";
import type { Translator } from "../src/i18n/translator.ts";
import { ContentError } from "../src/model/content-error.ts";
import { generatorVersion, isInstalled } from "../src/project/generator-package.ts";
import { generatorRoot } from "../src/project/generator-root.ts";
import { editorTranslator } from "../src/project/open-project.ts";
import { printFaults } from "../src/project/print-faults.ts";
import { siteRoot } from "../src/project/site-root.ts";
import { endWithNpm } from "./end-with-npm.ts";
import { openProgress } from "./open-progress.ts";

/** The name of a command that people can start. */
export type CommandName = keyof LocaleTexts["commands"]["what"] & string;

/** What a command is called with, and how that is shown to who asks for help. */
export interface Command extends Pick<ParseArgsConfig, "allowPositionals"> {
  readonly name: CommandName;
  /** How it is called, after `npm run NAME`: `[--root DIR] FILE.pdf`. */
  readonly usage: string;
  readonly options: NonNullable<ParseArgsConfig["options"]> &
    Partial<Record<keyof LocaleTexts["commands"]["options"], object>>;
  /** Whether it speaks the language of whoever calls it: there are no editors of a site yet. */
  readonly speaksToPerson?: true;
  /** The texts of options that mean something else to other commands. */
  readonly optionTexts?: Readonly<Record<string, keyof LocaleTexts["commands"]["options"]>>;
}

/** What the user gave. */
type Given<Own extends Command> = ReturnType<
  typeof parseArgs<{ options: Own["options"]; allowPositionals: true }>
>;

/**
 * Runs a command and ends with its exit status: 0 fine; 1 faults in the content, all of them printed;
 * 2 wrong use, a machine that does not let us, or a bug (with its stack). A signal ends it at once,
 * with what it has begun removed.
 * @param run is given what the user gave, and what shows its progress, if it has `--quiet` and that
 *   was not given, and what speaks the language in which the command speaks
 */
export async function runCommand<const Own extends Command>(
  command: Own,
  run: (given: Given<Own>, progress: Progress, translator: Translator) => Promise<void>,
): Promise<void> {
  endWithNpm();
  const parameters = process.argv.slice(2);
  const editorLanguage = await readEditorLanguage(rootIn(process.argv));
  if (parameters.includes("--version")) return console.log(`regionwebb ${generatorVersion()}`);
  const asksForHelp = parameters.includes("--help");
  const ofPerson = languageOfPerson({ parameters, environment: process.env }) ?? editorLanguage;
  const language = asksForHelp || command.speaksToPerson ? ofPerson : editorLanguage;
  const translator = await editorTranslator(language);
  if (asksForHelp) return console.log(describeCommand(command, translator));
  let progress = noProgress;
  try {
    const given = readArguments(command);
    const { root, quiet } = given.values as { readonly root?: string; readonly quiet?: boolean };
    if ("root" in command.options) checkRoot(root ?? siteRoot);
    if (quiet === false) progress = openProgress(translator);
    await run(given, progress, translator);
  } catch (error) {
    progress.end();
    process.exitCode = 2;
    const explained = error instanceof CommandError ? error : explainSystemError(error);
    if (error instanceof ContentError) {
      process.exitCode = 1;
      await printFaults(error);
      if (command.name === "build") console.error(translator.t("faultReport.stopped"));
    } else if (explained) console.error(describeCommandError(explained, translator));
    else console.error(error);
  }
}

/**
 * Ends the process when it is told to, after its `exit` handlers: for commands that cannot go on later.
 * Without it a signal leaves the line on a terminal that shows the progress.
 * @returns a function that leaves signals to somebody else from then on
 */
export function endOnSignals(): () => void {
  const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;
  const handlers = Object.entries(signals).map(([signal, number]) => {
    const end = () => process.exit(128 + number);
    process.once(signal, end);
    return () => process.off(signal, end);
  });
  return () => {
    for (const remove of handlers) remove();
  };
}

/** How a command is called, by npm or by its own name. */
export function usageOf({ name, usage }: Pick<Command, "name" | "usage">): string {
  const { npm_lifecycle_event: script = "npx" } = process.env;
  if (script === "npx" && isInstalled()) return `npx regionwebb ${name} ${usage}`.trim();
  const call = name === "start" ? "npm start" : `npm run ${name.replace("audit-", "audit:")}`;
  return usage === "" ? call : `${call} -- ${usage}`;
}

function describeCommand(command: Command, { t }: Pick<Translator, "t">): string {
  const options = [
    ...Object.keys(command.options),
    "help",
    "version",
  ] as (keyof LocaleTexts["commands"]["options"])[];
  const width = Math.max(...options.map((option) => option.length));
  return [
    t(`commands.what.${command.name}`),
    t("commands.usage", { usage: usageOf(command) }),
    "",
    ...options.map(
      (option) =>
        `  --${option.padEnd(width)}  ${t(`commands.options.${command.optionTexts?.[option] ?? option}`)}`,
    ),
  ].join("\n");
}

/** The folder of the site, before anything is known to be right: messages are in its editors' language. */
function rootIn(parameters: readonly string[]): string {
  const index = parameters.findIndex((one) => one === "--root" || one.startsWith("--root="));
  const root = parameters[index]?.startsWith("--root=")
    ? parameters[index].slice("--root=".length)
    : parameters[index + 1];
  return index < 0 || root === undefined ? siteRoot : resolve(root);
}

function checkRoot(root: string): void {
  if (isInstalled() && root === resolve(generatorRoot))
    throw new CommandError("no-site-here", process.cwd());
  const stats = statSync(root, { throwIfNoEntry: false });
  if (stats === undefined) throw new CommandError("no-root", root);
  if (!stats.isDirectory()) throw new CommandError("file-for-folder", root);
}

const parseErrors = {
  ERR_PARSE_ARGS_UNKNOWN_OPTION: "unknown-option",
  ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL: "unexpected-argument",
} as const;

function readArguments<Own extends Command>(command: Own): Given<Own> {
  const usage = usageOf(command);
  const { options, allowPositionals = false } = command;
  try {
    return parseArgs({ options, allowPositionals }) as Given<Own>;
  } catch (error) {
    const { code = "", message = "" } = error as { code?: string; message?: string };
    const place = /'([^' ]+)/.exec(message)?.[1] ?? process.argv.slice(2).join(" ");
    if (code === "ERR_PARSE_ARGS_INVALID_OPTION_VALUE") {
      const takesNone = message.includes("does not take");
      const kind = takesNone ? "option-takes-no-value" : "option-needs-value";
      throw new CommandError(kind, place, { usage });
    }
    if (code in parseErrors)
      throw new CommandError(parseErrors[code as keyof typeof parseErrors], place, { usage });
    throw error;
  }
}
