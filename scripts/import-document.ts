import "../src/project/check-node.ts";
import { resolve } from "node:path";
import { CommandError } from "../src/command/command-error.ts";
import type { Progress } from "../src/command/progress.ts";
import { localeSchema } from "../src/i18n/locale.ts";
import { type Locales, mergeLocale } from "../src/i18n/locale-parts.ts";
import { readLocales } from "../src/i18n/read-locales.ts";
import { createTranslators } from "../src/i18n/translator.ts";
import { describeImportError, ImportError } from "../src/import/import-error.ts";
import { summarise } from "../src/import/import-summary.ts";
import { readSiteFacts } from "../src/import/site-facts.ts";
import { mergeLocales } from "../src/model/load-locales.ts";
import { readLocaleFiles } from "../src/model/read-site-files.ts";
import { generatorRoot } from "../src/project/generator-root.ts";
import { editorTranslator } from "../src/project/open-project.ts";
import { ownSiteRoot } from "../src/project/site-root.ts";
import { formatJson } from "../src/schemas/format-json.ts";
import { beginsLate } from "./begins-late.ts";
import { endInterrupted, interruptedBySignals } from "./interruption.ts";
import { runCommand, usageOf } from "./run-command.ts";

const interruption = interruptedBySignals();

const command = {
  name: "import-document",
  usage: "FILE.pdf --root DIR [--id ID] [--language sv] [--quiet]",
  allowPositionals: true,
  options: {
    root: { type: "string" },
    id: { type: "string" },
    language: { type: "string" },
    quiet: { type: "boolean", default: false },
  },
} as const;

await runCommand(command, async ({ values, positionals }, progress) => {
  const [file, other] = positionals;
  const usage = usageOf(command);
  if (file === undefined) throw new CommandError("missing-argument", "FILE.pdf", { usage });
  if (other !== undefined) throw new CommandError("unexpected-argument", other, { usage });
  const { root = ownSiteRoot } = values;
  if (root === undefined) throw new CommandError("root-not-named", "--root");
  await importFile(file, { ...values, root: resolve(root) }, progress);
});

async function importFile(
  file: string,
  { root, ...names }: { root: string; id?: string; language?: string },
  progress: Progress,
): Promise<void> {
  let editor = await editorTranslator("sv");
  try {
    const site = await readSiteFacts(root);
    editor = await editorTranslator(site.editorLanguage);
    const locales = importLocales(
      mergeLocales(await readLocaleFiles(root, () => {}), await readLocales(generatorRoot)),
      site.languages,
    );
    const translators = createTranslators(locales, Object.keys(locales));
    const { importDocument } = await import("../src/import/import-document.ts");
    const imported = await importDocument({
      file,
      root,
      site,
      ...names,
      translators: (language) => translators(Object.hasOwn(locales, language) ? language : "en"),
      formatJson,
      onPage: beginsLate(progress, "pdfPages"),
      onTextless: beginsLate(progress, "pdfPictures"),
      signal: interruption,
    });
    progress.hide();
    console.log(summarise(imported, editor));
  } catch (error) {
    progress.hide();
    if (error instanceof ImportError) {
      console.error(describeImportError(error, editor));
      process.exitCode = 1;
    } else if (interruption.aborted) endInterrupted(editor.t("import.interrupted"));
    else throw error;
  }
}

/** What the import says in the languages of a site: in English where a language has no words for it. */
function importLocales(locales: Locales, languages: readonly string[]): Locales {
  const spoken = languages.flatMap((language) => {
    const texts = mergeLocale(locales.en, locales[language] ?? {});
    return localeSchema.safeParse(texts).success ? [[language, texts] as const] : [];
  });
  return { en: locales.en, ...Object.fromEntries(spoken) };
}
