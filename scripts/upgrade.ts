import "../src/project/check-node.ts";
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { CommandError } from "../src/command/command-error.ts";
import { readEditorLanguage } from "../src/command/read-editor-language.ts";
import { writeWhole } from "../src/disk/write-whole.ts";
import type { Translate } from "../src/i18n/translator.ts";
import { packageOf } from "../src/init/generator-of-site.ts";
import { scriptsOfSite } from "../src/init/package-file.ts";
import { filesOfHosts } from "../src/init/plan-site.ts";
import { type SiteLanguage, siteLanguages } from "../src/init/site-wish.ts";
import { dataModel } from "../src/model/data-model.ts";
import { readSiteFiles } from "../src/model/read-site-files.ts";
import { settingsFile } from "../src/model/sources.ts";
import { layersOf } from "../src/overrides/layers.ts";
import { packageFile } from "../src/project/generator-package.ts";
import { generatorRoot } from "../src/project/generator-root.ts";
import { editorTranslator } from "../src/project/open-project.ts";
import { listOverrides } from "../src/project/overrides/list-overrides.ts";
import { originalState } from "../src/project/overrides/made-from.ts";
import { runGit } from "../src/project/run-git.ts";
import { siteRoot } from "../src/project/site-root.ts";
import { writeChanges } from "../src/project/write-changes.ts";
import { chaptersSince, readChapters } from "../src/upgrade/changelog.ts";
import { mergeTexts } from "../src/upgrade/merge-texts.ts";
import { generatorOf, versionIn } from "../src/upgrade/package-of-site.ts";
import { packagePath, planUpgrade, type Upgrade } from "../src/upgrade/plan-upgrade.ts";
import { recordOfTemplate, upgradeTemplates } from "../src/upgrade/upgrade-templates.ts";
import commands from "./commands.json" with { type: "json" };
import { planEditorFiles } from "./editor-files.ts";
import { endOnSignals, runCommand } from "./run-command.ts";
import { showPatch } from "./show-patch.ts";

endOnSignals();
await runCommand(
  {
    name: "upgrade",
    usage: "[--dry-run] [--package FILE.tgz] [--root DIR] [--quiet]",
    options: {
      root: { type: "string", default: siteRoot },
      "dry-run": { type: "boolean", default: false },
      package: { type: "string" },
      quiet: { type: "boolean", default: false },
    },
  },
  async ({ values }, progress) => {
    const root = resolve(values.root);
    const layers = layersOf(root, generatorRoot);
    if (!layers) throw new CommandError("upgrade-own-generator", values.root);
    await checkCommitted(root, values.root);
    const { t } = await editorTranslator(await readEditorLanguage(root));
    const files = await readTexts(root);
    for (const path of [packagePath, settingsFile]) checkJson(files, path);
    const dependency = generatorOf(files.get(packagePath) ?? "{}");
    const wanted = await generatorFor(root, dependency, values.package);
    const scripts = scriptsOfSite(commands.sites);
    const planned = planUpgrade(files, { generator: wanted?.version, scripts });
    const ofHosts = upgradeTemplates(filesOfHosts(languageOf(files)), files, mergeTexts);
    const upgrade = { ...planned, changes: [...planned.changes, ...ofHosts.changes] };
    progress.hide();
    const say = values.quiet ? () => {} : console.log;
    say(describe(upgrade, versionIn(dependency), t));
    const isNeeded = upgrade.changes.length > 0;
    if (values["dry-run"]) {
      if (isNeeded) say(t("commands.upgrade.nothingWritten"));
      return;
    }
    writeChanges(root, upgrade.changes);
    // What is to be done by hand is told once: where nothing is told, it is left for the next time.
    const untold = new Set(
      values.quiet ? ofHosts.byHand.map((one) => recordOfTemplate(one.path)) : [],
    );
    for (const { path, text } of ofHosts.records)
      if (!untold.has(path)) writeWhole(join(root, path), text);
    for (const { path, content } of wanted?.files ?? []) writeWhole(join(root, path), content);
    await (await planEditorFiles(root)).write();
    if (isNeeded) say(t("commands.upgrade.written", { count: upgrade.changes.length }));
    const byHand = [
      ...ofPackage(dependency, wanted?.version, t),
      ...ofHosts.byHand.map(({ path, before, after }) => {
        const told = files.get(path) === before ? "unknownTemplate" : "template";
        return t(`commands.upgrade.${told}`, { path, patch: showPatch(path, before, after) });
      }),
      ...listOverrides(layers)
        .filter((path) => originalState(path, layers).state === "changed")
        .map((path) => t("commands.upgrade.override", { path })),
    ];
    if (byHand.length > 0) say([t("commands.upgrade.byHand"), ...byHand].join("\n- "));
    say(t("commands.upgrade.check"));
    process.exitCode = checkAgain(root, values.quiet);
  },
);

/** @throws CommandError where what is changed could not be taken back */
async function checkCommitted(root: string, given: string): Promise<void> {
  const status = await runGit(root, ["status", "--porcelain", "--", "."]).catch(
    (cause: unknown) => {
      throw new CommandError("upgrade-no-git", given, {}, { cause });
    },
  );
  const changed = status.split("\n").filter((line) => line !== "");
  if (changed.length === 0) return;
  const names = changed.map((line) => line.slice(3));
  const told = names.length > 5 ? [...names.slice(0, 5), "…"] : names;
  throw new CommandError("upgrade-uncommitted", given, { files: told.join(", ") });
}

/** All texts that a rule may change. */
async function readTexts(root: string): Promise<ReadonlyMap<string, string>> {
  const { data, content, locales, tokens } = await readSiteFiles(root);
  const texts = [...data, ...content, ...locales, ...(tokens ? [tokens] : [])];
  const place = join(root, packagePath);
  return new Map([
    ...texts.map(({ path, text }) => [path, text] as const),
    ...(existsSync(place) ? [[packagePath, readFileSync(place, "utf8")] as const] : []),
    ...filesOfHosts("en")
      .flatMap(({ path }) => [path, recordOfTemplate(path)])
      .filter((path) => existsSync(join(root, path)))
      .map((path) => [path, readFileSync(join(root, path), "utf8")] as const),
  ]);
}

/** That in which the site was begun, where new sites are written in it. */
function languageOf(files: ReadonlyMap<string, string>): SiteLanguage {
  const { languages } = JSON.parse(files.get(settingsFile) ?? "{}") as { languages?: unknown };
  const first = Array.isArray(languages) ? languages[0] : undefined;
  return siteLanguages.find((language) => language === first) ?? "en";
}

/** @throws CommandError where a file that is to be changed is no object of JSON */
function checkJson(files: ReadonlyMap<string, string>, path: string): void {
  const text = files.get(path);
  if (text === undefined) return;
  try {
    if (JSON.parse(text)?.constructor === Object) return;
  } catch {
    // What stands there cannot be read.
  }
  throw new CommandError("upgrade-broken-file", path);
}

/** What the site is to depend on; undefined where nobody has said where the running version lies. */
async function generatorFor(
  root: string,
  dependency: string | undefined,
  given: string | undefined,
) {
  const { version } = packageFile();
  const isVersion = dependency === undefined || versionIn(dependency) === dependency;
  if (given === undefined && !isVersion) return undefined;
  if (given === undefined) return { version, files: [] };
  return packageOf(given, { root, generator: packageFile() });
}

/** What changes and why, with the changes as git shows them, and what is new. */
function describe(
  { from, migrated, changes }: Upgrade,
  had: string | undefined,
  t: Translate,
): string {
  const { version } = packageFile();
  const chapters = readChapters(readFileSync(join(generatorRoot, "CHANGELOG.md"), "utf8"));
  const news = chaptersSince(chapters, { from: had === version ? undefined : had, model: from });
  const values = { version, from, to: dataModel };
  return [
    t(`commands.upgrade.${from === dataModel ? "current" : "from"}`, values),
    ...(news.length > 0 ? [t("commands.upgrade.news")] : []),
    ...news.map(({ version: one, text }) => `${one}\n\n${text}`),
    ...migrated.map(({ id }) => t(`commands.upgrade.migrations.${id}`)),
    ...changes.map(({ path, before, after }) => showPatch(path, before, after)),
    ...(changes.length === 0 ? [t("commands.upgrade.nothing")] : []),
  ].join("\n\n");
}

function ofPackage(
  dependency: string | undefined,
  wanted: string | undefined,
  t: Translate,
): readonly string[] {
  const { version } = packageFile();
  if (wanted !== undefined) return wanted === dependency ? [] : [t("commands.upgrade.newPackage")];
  const named = versionIn(dependency);
  if (named === undefined || named === version) return [];
  return [t("commands.upgrade.oldPackage", { dependency: dependency ?? "", version })];
}

/** The check as somebody would run it now: what it loads is what has just been written. */
function checkAgain(root: string, isQuiet: boolean): number {
  const runner = fileURLToPath(new URL("run.mjs", import.meta.url));
  const words = [runner, "check", "--root", root, ...(isQuiet ? ["--quiet"] : [])];
  const { status } = spawnSync(process.execPath, words, { stdio: "inherit" });
  return status ?? 1;
}
