import "../src/eleventy/check-node.ts";
import { resolve } from "node:path";
import { CommandError } from "../src/command/command-error.ts";
import { editorTranslator, generatorRoot } from "../src/eleventy/open-project.ts";
import { readLocales } from "../src/i18n/read-locales.ts";
import { createTranslators } from "../src/i18n/translator.ts";
import { importDocument } from "../src/import/import-document.ts";
import { describeImportError, ImportError } from "../src/import/import-error.ts";
import { summarise } from "../src/import/import-summary.ts";
import { showProgress } from "../src/import/show-progress.ts";
import { readSiteFacts } from "../src/import/site-facts.ts";
import { formatJson } from "../src/schemas/format-json.ts";
import { runCommand, usageOf } from "./run-command.ts";

const interruption = new AbortController();
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => interruption.abort());

const command = {
  name: "import-document",
  usage: "FILE.pdf --root DIR [--id ID] [--language sv]",
  allowPositionals: true,
  options: {
    root: { type: "string" },
    id: { type: "string" },
    language: { type: "string" },
  },
} as const;

await runCommand(command, async ({ values, positionals }) => {
  const [file, other] = positionals;
  const usage = usageOf(command);
  if (file === undefined) throw new CommandError("missing-argument", "FILE.pdf", { usage });
  if (other !== undefined) throw new CommandError("unexpected-argument", other, { usage });
  const { root } = values;
  if (root === undefined) throw new CommandError("root-not-named", "--root");
  await importFile(file, { ...values, root: resolve(root) });
});

async function importFile(
  file: string,
  { root, ...names }: { root: string; id?: string; language?: string },
): Promise<void> {
  let editor = await editorTranslator("sv");
  try {
    const site = await readSiteFacts(root);
    editor = await editorTranslator(site.editorLanguage);
    const locales = await readLocales(generatorRoot, root);
    const spoken = (language: string) => (language in locales ? language : "en");
    const translators = createTranslators(locales, [
      ...new Set(["en", ...site.languages].map(spoken)),
    ]);
    const imported = await importDocument({
      file,
      root,
      site,
      ...names,
      translators: (language) => translators(spoken(language)),
      formatJson,
      onPage: showProgress(process.stderr, editor),
      signal: interruption.signal,
    });
    console.log(summarise(imported, editor));
  } catch (error) {
    if (error instanceof ImportError) {
      console.error(describeImportError(error, editor));
      process.exitCode = 1;
    } else if (interruption.signal.aborted) {
      console.error(`\n${editor.t("import.interrupted")}`);
      process.exitCode = 130;
    } else throw error;
  }
}
