import "../src/project/check-node.ts";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { serveSite } from "../src/audit/serve-site.ts";
import { kindsToMake } from "../src/authoring/new-kind.ts";
import { createSkeletonWords } from "../src/authoring/skeleton-words.ts";
import { bundleAssets } from "../src/eleventy/assets.ts";
import { copiedFiles } from "../src/eleventy/copied-files.ts";
import { readLocales } from "../src/i18n/read-locales.ts";
import { createTranslators } from "../src/i18n/translator.ts";
import { builtInKinds } from "../src/kinds/registry.ts";
import { readFields } from "../src/project/fields-of-site.ts";
import { generatorRoot } from "../src/project/generator-root.ts";
import { siteRoot } from "../src/project/site-root.ts";
import { checkOutput } from "../src/publish/check-output.ts";
import { openStage } from "../src/publish/stage.ts";
import { guideLanguages, styleGuideFiles } from "../src/style-guide/write-style-guide.ts";
import { endOnSignals, runCommand } from "./run-command.ts";

endOnSignals();
await runCommand(
  {
    name: "style-guide",
    usage: "[--root DIR] [--output DIR] [--quiet]",
    options: {
      root: { type: "string", default: siteRoot },
      output: { type: "string" },
      quiet: { type: "boolean", default: false },
    },
  },
  async ({ values }) => {
    const root = resolve(values.root);
    if (values.output !== undefined) {
      await write(root, values.output);
      if (!values.quiet) console.log(values.output);
      return;
    }
    const folder = mkdtempSync(join(tmpdir(), "regionwebb-style-guide-"));
    process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
    await write(root, join(folder, "guide"));
    const { origin } = await serveSite(join(folder, "guide"));
    console.log(`${origin}/`);
  },
);

async function write(root: string, output: string): Promise<void> {
  const target = checkOutput(output, { root, generator: generatorRoot });
  const locales = await readLocales(generatorRoot);
  const { assets, files } = await bundleAssets(root);
  const labels = new Map(
    guideLanguages.map((language) => {
      const made = kindsToMake(builtInKinds, createSkeletonWords(locales, language));
      return [language as string, new Map(made.map(({ kind, label }) => [kind.name, label]))];
    }),
  );
  const fields = new Map(
    await Promise.all(
      guideLanguages.map(
        async (language) => [language as string, (await readFields(root, language)).files] as const,
      ),
    ),
  );
  const guide = await styleGuideFiles({
    generator: generatorRoot,
    root,
    kinds: builtInKinds,
    assets,
    translators: createTranslators(locales, guideLanguages),
    fieldsIn: (language) => fields.get(language) ?? [],
    labelOf: (kind, language) => labels.get(language)?.get(kind) ?? kind,
  });
  const stage = openStage(target);
  try {
    for (const { path, content } of [...files, ...guide]) await stage.writer.write(path, content);
    const copies = await copiedFiles({ media: new Map() }, { root, workers: 1 });
    for (const { path, file } of copies) await stage.writer.copy(path, file);
    await stage.writer.finish();
    await stage.publish();
  } finally {
    await stage.discard();
  }
}
