import "../src/project/check-node.ts";
import { existsSync, realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { type RenamedSite, renameInSite } from "../src/authoring/rename-site.ts";
import { showChanges } from "../src/checks/fix-texts.ts";
import { CommandError } from "../src/command/command-error.ts";
import type { Progress } from "../src/command/progress.ts";
import type { Translator } from "../src/i18n/translator.ts";
import { openKeptProject } from "../src/project/open-kept-project.ts";
import { editorTranslator } from "../src/project/open-project.ts";
import { readOptions } from "../src/project/options.ts";
import { withOwnCode } from "../src/project/own-kinds/own-code.ts";
import { siteRoot } from "../src/project/site-root.ts";
import { writeRenamed } from "../src/project/write-renamed.ts";
import { isWithin } from "../src/publish/path-in.ts";
import { endOnSignals, runCommand, usageOf } from "./run-command.ts";

const command = {
  name: "rename",
  usage: "FROM TO [--root DIR] [--dry-run] [--quiet]",
  allowPositionals: true,
  options: {
    root: { type: "string", default: siteRoot },
    "dry-run": { type: "boolean", default: false },
    quiet: { type: "boolean", default: false },
  },
} as const;

endOnSignals();
await runCommand(command, async ({ values, positionals }, progress) => {
  const [from, to, other] = positionals;
  const usage = usageOf(command);
  if (from === undefined || to === undefined)
    throw new CommandError("missing-argument", from === undefined ? "FROM" : "TO", { usage });
  if (other !== undefined) throw new CommandError("unexpected-argument", other, { usage });
  const root = resolve(values.root);
  const { renamed, editor } = await rename([from, to], root, progress);
  progress.hide();
  // Nothing is waited for meanwhile, so that a signal comes before it or after it.
  if (!values["dry-run"]) writeRenamed(root, renamed);
  if (values.quiet) return;
  console.log(describe(renamed, editor));
  const count = renamed.moved.length + renamed.changed.length + renamed.added.length;
  const end = values["dry-run"]
    ? editor.t("commands.renaming.nothingWritten")
    : editor.t("commands.renaming.done", { count });
  console.log(end);
});

async function rename(
  [from, to]: readonly [string, string],
  root: string,
  progress: Progress,
): Promise<{ readonly renamed: RenamedSite; readonly editor: Translator }> {
  const options = { ...readOptions(process.env), root };
  const project = await openKeptProject(options, progress);
  const editor = await editorTranslator(project.editorLanguage, root);
  const { editorLanguage } = project;
  const renamed = withOwnCode({ root, editorLanguage }, () =>
    renameInSite(belowRoot(from, root), belowRoot(to, root), {
      ...project,
      now: options.now,
      editor,
    }),
  );
  return { renamed, editor };
}

/** The way from the root to a file that is named from here; all else as it was given. */
function belowRoot(name: string, root: string): string {
  const place = resolve(name);
  if (!existsSync(place)) return name;
  const [real, folder] = [realpathSync(place), realpathSync(root)];
  return isWithin(folder, real) ? relative(folder, real).split(sep).join("/") : name;
}

function describe({ moved, changed, added }: RenamedSite, { t }: Translator): string {
  return [
    ...moved.map(({ from, path }) => t("commands.renaming.moved", { from, to: path })),
    ...[...moved, ...changed]
      .filter(({ before, after }) => before !== after)
      .map((text) => showChanges(text)),
    ...added.map(({ path, text }) =>
      [
        path,
        ...text
          .trimEnd()
          .split(/\r?\n/)
          .map((line) => `      + ${line}`),
      ].join("\n"),
    ),
  ].join("\n");
}
