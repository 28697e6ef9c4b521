import "../src/project/check-node.ts";
import { join, resolve } from "node:path";
import { CommandError } from "../src/command/command-error.ts";
import { writeWhole } from "../src/disk/write-whole.ts";
import { openKeptProject } from "../src/project/open-kept-project.ts";
import { editorTranslator, type Project } from "../src/project/open-project.ts";
import { readOptions } from "../src/project/options.ts";
import { siteRoot } from "../src/project/site-root.ts";
import { changesOfOriginal, translationsOf } from "../src/project/translations.ts";
import { acceptUnits } from "../src/translations/accept.ts";
import type { TranslatedUnit } from "../src/translations/translated-unit.ts";
import {
  type ToldUnit,
  translationsJson,
  translationsText,
} from "../src/translations/translations-report.ts";
import { filesNamed } from "./files-named.ts";
import { readChoices } from "./read-choices.ts";
import { endOnSignals, runCommand, usageOf } from "./run-command.ts";
import { exportTranslations, importTranslations } from "./translations-xliff.ts";

const formats = ["text", "json"] as const;

const command = {
  name: "translations",
  usage: `[--root DIR] [--language LANGUAGE] [--all] [--changed BASE] [--format ${formats.join("|")}] [--quiet] [FILE…]
  | --accept [--by NAME] [--language LANGUAGE] [--root DIR] FILE…
  | --export FILE [--language LANGUAGE] [--all] [--root DIR] [FILE…]
  | --import FILE [--dry-run] [--root DIR]`,
  allowPositionals: true,
  options: {
    root: { type: "string", default: siteRoot },
    language: { type: "string" },
    all: { type: "boolean", default: false },
    format: { type: "string", default: "text" },
    accept: { type: "boolean", default: false },
    by: { type: "string" },
    changed: { type: "string" },
    export: { type: "string" },
    import: { type: "string" },
    "dry-run": { type: "boolean", default: false },
    quiet: { type: "boolean", default: false },
  },
  optionTexts: { language: "translationLanguage", format: "translationFormat" },
} as const;

/** Options of which one says something that another has no use for. */
const apart = [
  ["accept", "export"],
  ["accept", "import"],
  ["export", "import"],
  ["import", "language"],
  ["import", "all"],
  ["dry-run", "accept"],
  ["dry-run", "export"],
] as const;

endOnSignals();
await runCommand(command, async ({ values, positionals }, progress) => {
  checkTogether(values, positionals);
  const root = resolve(values.root);
  const [format = "text"] = readChoices("format", values.format, formats);
  const project = await openKeptProject({ ...readOptions(process.env), root }, progress);
  progress.hide();
  if (values.import !== undefined)
    return importTranslations(project, values.import, { isDry: values["dry-run"] });
  const [, ...others] = project.site.settings.languages;
  const [language] = readChoices("language", values.language ?? "", others);
  const { changed } = values;
  const isNamed = await filesNamed({ root, files: positionals, changed });
  const units = translationsOf(project).filter(
    (unit) =>
      (language === undefined || unit.language === language) &&
      (isNamed(unit.file) || isNamed(unit.originalFile.path)),
  );
  if (values.export !== undefined)
    return exportTranslations(project, units, { ...values, to: values.export, others });
  if (!values.accept) return tell(project, units, { all: values.all, format });
  if (positionals.length === 0) throw new CommandError("nothing-to-accept", "--accept");
  await accept(project, units, values.by);
});

function checkTogether(
  values: Readonly<Record<string, unknown>>,
  positionals: readonly string[],
): void {
  const isGiven = (name: string) => values[name] !== undefined && values[name] !== false;
  const [first, second] = apart.find((names) => names.every(isGiven)) ?? [];
  if (first !== undefined)
    throw new CommandError("option-not-with", `--${first}`, { other: `--${second}` });
  const [another] = positionals;
  if (another !== undefined && isGiven("import"))
    throw new CommandError("unexpected-argument", another, { usage: usageOf(command) });
}

async function tell(
  project: Project,
  units: readonly TranslatedUnit[],
  { all, format }: { readonly all: boolean; readonly format: (typeof formats)[number] },
): Promise<void> {
  const told: ToldUnit[] = [];
  for (const unit of units) {
    const changes = unit.state === "outdated" ? await changesOfOriginal(project, unit) : undefined;
    told.push({ ...unit, changes });
  }
  const translator = await editorTranslator(project.editorLanguage, project.root);
  console.log(
    format === "json" ? translationsJson(told) : translationsText(told, { all, translator }),
  );
}

async function accept(
  { files, root, site, editorLanguage }: Project,
  units: readonly TranslatedUnit[],
  by: string | undefined,
): Promise<void> {
  const all = new Map([...files.data, ...files.content].map((file) => [file.path, file]));
  const noted = acceptUnits(units, all, { day: site.today, by });
  for (const { path, text } of noted) writeWhole(join(root, path), text);
  const { t } = await editorTranslator(editorLanguage, root);
  const count = units.filter(({ state }) => state !== "missing").length;
  console.log(t("translations.accepted", { count }));
}
