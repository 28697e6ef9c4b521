import "../src/project/check-node.ts";
import { resolve } from "node:path";
import { CommandError } from "../src/command/command-error.ts";
import { readEditorLanguage } from "../src/command/read-editor-language.ts";
import type { Translate } from "../src/i18n/translator.ts";
import { type Layers, layersOf } from "../src/overrides/layers.ts";
import { generatorRoot } from "../src/project/generator-root.ts";
import { editorTranslator } from "../src/project/open-project.ts";
import { listOverrides, replaceableFiles } from "../src/project/overrides/list-overrides.ts";
import { originalState } from "../src/project/overrides/made-from.ts";
import {
  planAccepted,
  planOverride,
  replaceablePath,
} from "../src/project/overrides/plan-overrides.ts";
import { siteRoot } from "../src/project/site-root.ts";
import { writeChanges } from "../src/project/write-changes.ts";
import { endOnSignals, runCommand, usageOf } from "./run-command.ts";
import { showPatch } from "./show-patch.ts";

const command = {
  name: "override",
  usage: "[FILE…] [--diff] [--accept] [--root DIR] [--quiet]",
  allowPositionals: true,
  options: {
    root: { type: "string", default: siteRoot },
    diff: { type: "boolean", default: false },
    accept: { type: "boolean", default: false },
    quiet: { type: "boolean", default: false },
  },
  optionTexts: { accept: "acceptOriginal" },
} as const;

endOnSignals();
await runCommand(command, async ({ values, positionals }, progress) => {
  const root = resolve(values.root);
  const layers = layersOf(root, generatorRoot);
  if (!layers) throw new CommandError("override-own-generator", values.root);
  const { t } = await editorTranslator(await readEditorLanguage(root));
  const paths = positionals.map((given) => replaceablePath(given, layers));
  progress.hide();
  const say = values.quiet ? () => {} : console.log;
  if (values.diff) return showDifferences(paths, layers, t);
  if (values.accept)
    return accept(paths, layers, (count) => say(t("commands.override.accepted", { count })));
  if (paths.length === 0) return say(listOf(layers, t));
  const changes = paths.flatMap((path) => planOverride(path, layers));
  writeChanges(root, changes);
  for (const path of paths) say(t("commands.override.made", { path: `_includes/${path}` }));
});

/** How the originals have changed since the files of the site were made: of those that are named, or of all. */
function showDifferences(paths: readonly string[], layers: Layers, t: Translate): void {
  const named = paths.length > 0 ? paths : replacing(layers);
  for (const path of named) {
    const original = originalState(path, layers);
    if (original.state === "changed") console.log(showPatch(path, original.before, original.now));
    else console.log(`${path}: ${t(`commands.override.states.${original.state}`)}`);
  }
}

function accept(paths: readonly string[], layers: Layers, onDone: (count: number) => void): void {
  if (paths.length === 0)
    throw new CommandError("missing-argument", "FILE", { usage: usageOf(command) });
  const changes = paths.map((path) => planAccepted(path, layers));
  writeChanges(layers.site, changes);
  onDone(changes.length);
}

/** What the site has in place of files of the generator, and how the originals stand. */
function listOf(layers: Layers, t: Translate): string {
  const lines = replacing(layers).map(
    (path) => `${path}: ${t(`commands.override.states.${originalState(path, layers).state}`)}`,
  );
  return lines.length > 0 ? lines.join("\n") : t("commands.override.none");
}

function replacing(layers: Layers): readonly string[] {
  const known = replaceableFiles(layers);
  return listOverrides(layers).filter((path) => known.includes(path));
}
