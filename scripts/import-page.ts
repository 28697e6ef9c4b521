import "../src/project/check-node.ts";
import { resolve } from "node:path";
import { CommandError } from "../src/command/command-error.ts";
import type { Progress } from "../src/command/progress.ts";
import { readEditorLanguage } from "../src/command/read-editor-language.ts";
import { writeWhole } from "../src/disk/write-whole.ts";
import { readLocales } from "../src/i18n/read-locales.ts";
import { createTranslators, type Translator } from "../src/i18n/translator.ts";
import { describeImportError, ImportError } from "../src/import/import-error.ts";
import { describeFailures, describeImport, reportOf } from "../src/import/page/describe-import.ts";
import { findSources } from "../src/import/page/find-sources.ts";
import { type ImportedPage, importPages } from "../src/import/page/import-pages.ts";
import { pageWords } from "../src/import/page/page-words.ts";
import { describeFault } from "../src/model/fault-text.ts";
import { generatorRoot } from "../src/project/generator-root.ts";
import { editorTranslator } from "../src/project/open-project.ts";
import { readOptions } from "../src/project/options.ts";
import { ownSiteRoot } from "../src/project/site-root.ts";
import { formatJson } from "../src/schemas/format-json.ts";
import { beginsLate } from "./begins-late.ts";
import { endInterrupted, interruptedBySignals } from "./interruption.ts";
import { runCommand, usageOf } from "./run-command.ts";
import { siteForImport } from "./site-for-import.ts";

const interruption = interruptedBySignals();

const command = {
  name: "import-page",
  usage:
    "FILE|FOLDER --root DIR [--language sv] [--id ID] [--kind KIND] [--report FILE.json] [--quiet]",
  allowPositionals: true,
  options: {
    root: { type: "string" },
    language: { type: "string" },
    id: { type: "string" },
    kind: { type: "string" },
    report: { type: "string" },
    quiet: { type: "boolean", default: false },
  },
  optionTexts: { id: "pageId", language: "pageLanguage" },
} as const;

interface Choices {
  readonly root: string;
  readonly language?: string;
  readonly id?: string;
  readonly kind?: string;
  readonly report?: string;
}

await runCommand(command, async ({ values, positionals }, progress) => {
  const [place, other] = positionals;
  const usage = usageOf(command);
  if (place === undefined) throw new CommandError("missing-argument", "FILE|FOLDER", { usage });
  if (other !== undefined) throw new CommandError("unexpected-argument", other, { usage });
  const { root = ownSiteRoot } = values;
  if (root === undefined) throw new CommandError("root-not-named", "--root");
  const choices = { ...values, root: resolve(root) };
  const editor = await editorTranslator(await readEditorLanguage(choices.root), choices.root);
  try {
    await importAll(place, choices, { editor, progress });
  } catch (error) {
    progress.hide();
    process.exitCode = 1;
    if (error instanceof ImportError) console.error(describeImportError(error, editor));
    else if (interruption.aborted) endInterrupted(editor.t("import.interrupted"));
    else throw error;
  }
});

interface Surroundings {
  readonly editor: Translator;
  readonly progress: Progress;
}

async function importAll(
  place: string,
  choices: Choices,
  { editor, progress }: Surroundings,
): Promise<void> {
  const sources = await findSources(place);
  if (sources.isFolder && choices.id !== undefined)
    throw new CommandError("id-for-many", "--id", { usage: usageOf(command) });
  const site = await siteForImport(choices.root, readOptions(process.env).now);
  checkLanguage(choices.language, site.languages);
  const spoken = createTranslators(await readLocales(generatorRoot), ["sv", "en"]);
  const pages = await importPages({
    ...choices,
    sources,
    site,
    words: pageWords(["sv", "en"].map(spoken)),
    draftWords: (language) => wordsOf(spoken(language === "sv" ? "sv" : "en")),
    describe: (fault) => describeFault(fault, editor),
    onPage: beginsLate(progress, "importing"),
    signal: interruption,
  });
  progress.hide();
  await tell(pages, choices, editor);
}

async function tell(
  pages: readonly ImportedPage[],
  { report }: Choices,
  editor: Translator,
): Promise<void> {
  const failures = describeFailures(pages, editor);
  if (report !== undefined) writeWhole(report, formatJson(reportOf(pages, editor)));
  console.log(describeImport(pages, editor));
  for (const line of failures) console.error(line);
  if (failures.length > 0) process.exitCode = 1;
}

/** @throws ImportError for a language that the site does not have */
function checkLanguage(language: string | undefined, languages: readonly string[]): void {
  if (language === undefined || languages.includes(language)) return;
  const values = { language, languages: languages.join(", ") };
  throw new ImportError("unknown-language", "--language", values);
}

/** What a page is told in its language; in English where the generator does not speak it. */
function wordsOf({ t }: Translator) {
  return {
    fact: t("import.page.fact"),
    table: t("import.page.table"),
    column: (number: number) => t("import.page.column", { number }),
    untitled: t("import.page.untitled"),
  };
}
