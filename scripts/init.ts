import "../src/project/check-node.ts";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { idOfName } from "../src/authoring/new-id.ts";
import { CommandError } from "../src/command/command-error.ts";
import { languageOfPerson } from "../src/command/language-of-person.ts";
import type { Translate } from "../src/i18n/translator.ts";
import type { NewFile } from "../src/import/write-new-files.ts";
import { checkEmpty } from "../src/init/check-empty.ts";
import { packageOf } from "../src/init/generator-of-site.ts";
import { packageFileOf } from "../src/init/package-file.ts";
import { planSite } from "../src/init/plan-site.ts";
import { readWish } from "../src/init/read-wish.ts";
import { bodyKinds, type SiteWish, siteLanguages } from "../src/init/site-wish.ts";
import { dayIn } from "../src/model/load-site.ts";
import { brandColours } from "../src/outputs/brand/brand-colours.ts";
import { packageFile } from "../src/project/generator-package.ts";
import { editorTranslator, openProject } from "../src/project/open-project.ts";
import { readOptions } from "../src/project/options.ts";
import { askOnTerminal } from "./ask-on-terminal.ts";
import commands from "./commands.json" with { type: "json" };
import { planEditorFiles } from "./editor-files.ts";
import { endInterrupted } from "./interruption.ts";
import { runCommand, usageOf } from "./run-command.ts";
import { writeAllOrNone } from "./write-all-or-none.ts";

const command = {
  name: "init",
  usage: `DIR [--name NAME] [--english-name NAME] [--kind ${Object.keys(bodyKinds).join("|")}]
  [--languages ${siteLanguages.join(",")}] [--url URL] [--email ADDRESS] [--brand-colour COLOUR] [--package FILE.tgz]
  [--language ${siteLanguages.join("|")}] [--quiet]`,
  allowPositionals: true,
  speaksToPerson: true,
  options: {
    name: { type: "string" },
    "english-name": { type: "string" },
    kind: { type: "string" },
    languages: { type: "string" },
    url: { type: "string" },
    email: { type: "string" },
    "brand-colour": { type: "string" },
    package: { type: "string" },
    language: { type: "string" },
    quiet: { type: "boolean", default: false },
  },
  optionTexts: {
    name: "initName",
    kind: "initKind",
    languages: "initLanguages",
    language: "initLanguage",
    url: "initUrl",
    email: "initEmail",
  },
} as const;

await runCommand(command, async ({ values, positionals }, progress) => {
  const [folder, another] = positionals;
  const usage = usageOf(command);
  if (folder === undefined) throw new CommandError("missing-argument", "DIR", { usage });
  if (another !== undefined) throw new CommandError("unexpected-argument", another, { usage });
  const root = resolve(folder);
  await checkEmpty(root, folder);
  const generator = await packageOf(values.package, { root, generator: packageFile() });
  const spoken =
    languageOfPerson({ parameters: process.argv.slice(2), environment: process.env }) ?? "sv";
  const { t } = await editorTranslator(spoken);
  const terminal = process.stdin.isTTY ? askOnTerminal(process.stdin, process.stdout) : undefined;
  const languages = spoken === "en" ? "en,sv" : "sv,en";
  const wish = await readWish(values, { t, person: terminal, languages }).finally(terminal?.close);
  if (!wish) return endInterrupted(t("commands.new.interrupted"));
  const { now } = readOptions(process.env);
  const files = [
    ...planSite(wish, dayIn("Europe/Stockholm", now)).map(({ path, text }) => ({
      path,
      content: text,
    })),
    {
      path: "package.json",
      content: packageFileOf({
        id: idOfName(wish.name),
        generator: generator.version,
        commands: commands.sites,
      }),
    },
    ...generator.files,
  ];
  const help = await helpForEditors(files, now);
  const made = new Set(help.map(({ path }) => path));
  const whole = [...files.filter(({ path }) => !made.has(path)), ...help];
  progress.hide();
  await mkdir(root, { recursive: true });
  if (!(await writeAllOrNone(root, whole))) return endInterrupted(t("commands.new.interrupted"));
  if (values.quiet) return;
  tellOfColour(wish, t);
  console.log(t("commands.init.done", { folder, count: whole.length }));
});

/**
 * Reads the site as a build would, where nobody keeps anything, and makes what helps its editors.
 * @throws ContentError where the site would have errors
 */
async function helpForEditors(files: readonly NewFile[], now: Date): Promise<readonly NewFile[]> {
  const trial = await mkdtemp(join(tmpdir(), "regionwebb-init-"));
  try {
    for (const { path, content } of files) {
      await mkdir(dirname(join(trial, path)), { recursive: true });
      await writeFile(join(trial, path), content);
    }
    await openProject(trial, now);
    await (await planEditorFiles(trial)).write();
    const folder = ".vscode";
    const entries = await readdir(join(trial, folder), { recursive: true, withFileTypes: true });
    const found = entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name));
    return await Promise.all(
      found.map(async (file) => ({
        path: file.slice(trial.length + 1).replaceAll("\\", "/"),
        content: await readFile(file, "utf8"),
      })),
    );
  } finally {
    await rm(trial, { recursive: true, force: true });
  }
}

function tellOfColour({ colour }: SiteWish, t: Translate): void {
  const { main, isDarker } = brandColours(colour);
  if (isDarker) console.log(t("commands.init.darker", { colour, main }));
}
