import "../src/project/check-node.ts";
import { basename, join, resolve } from "node:path";
import { type ArchivedSite, archiveSite } from "../src/archive/archive-site.ts";
import { verifyArchive } from "../src/archive/verify-archive.ts";
import { readBasePath } from "../src/audit/read-base-path.ts";
import { CommandError } from "../src/command/command-error.ts";
import { noProgress } from "../src/command/progress.ts";
import { readEditorLanguage } from "../src/command/read-editor-language.ts";
import { defaultLanguage } from "../src/model/site.ts";
import { generatorVersion } from "../src/project/generator-package.ts";
import { openKeptProject } from "../src/project/open-kept-project.ts";
import { editorTranslator } from "../src/project/open-project.ts";
import { readOptions } from "../src/project/options.ts";
import { runGit } from "../src/project/run-git.ts";
import { siteRoot } from "../src/project/site-root.ts";
import { isBuiltSite } from "../src/publish/built-site.ts";
import { siteAddress } from "../src/routes/web-address.ts";
import { endOnSignals, runCommand, usageOf } from "./run-command.ts";

endOnSignals();
const usage = "[--to DIR] [--root DIR] [--site DIR] [--verify DIR] [--quiet]";
await runCommand(
  {
    name: "archive",
    usage,
    options: {
      to: { type: "string" },
      root: { type: "string", default: siteRoot },
      site: { type: "string", default: "_site" },
      verify: { type: "string" },
      quiet: { type: "boolean", default: false },
    },
    optionTexts: { to: "archiveTo" },
  },
  async ({ values: { to, verify, quiet, ...given } }, progress) => {
    const [root, site] = [resolve(given.root), resolve(given.site)];
    const translator = await editorTranslator(await readEditorLanguage(root), root);
    const { t, format } = translator;
    if (verify !== undefined) {
      const onFile = progress.begin("verifying");
      const { files, faults } = await verifyArchive(resolve(verify), onFile);
      progress.hide();
      for (const { path, kind } of faults)
        console.error(`${verify}/${path}: ${t(`commands.archive.faults.${kind}`)}`);
      if (faults.length > 0) process.exitCode = 1;
      else if (!quiet)
        console.log(t("commands.archive.verified", { files: format.number(files), place: verify }));
      return;
    }
    if (to === undefined)
      throw new CommandError("option-needs-value", "--to", {
        usage: usageOf({ name: "archive", usage }),
      });
    if (!isBuiltSite(site)) throw new CommandError("not-a-built-site", given.site);
    const about = await describeSite(root, site);
    const archive = await archiveSite(
      { site, to: resolve(to), about, now: new Date() },
      progress.begin("archiving"),
    );
    progress.hide();
    console.log(
      t("commands.archive.written", {
        place: join(to, basename(archive.folder)),
        files: format.number(archive.files),
      }),
    );
  },
);

/** What an archive says of the site whose folder is built. */
async function describeSite(root: string, folder: string): Promise<ArchivedSite> {
  const { site } = await openKeptProject({ ...readOptions(process.env), root }, noProgress, {
    basePath: await readBasePath(folder),
  });
  const commit = await runGit(root, ["rev-parse", "HEAD"]).catch(() => undefined);
  return {
    organisation: String(site.settings.name[defaultLanguage(site)]),
    url: siteAddress(site.settings),
    madeBy: `Regionwebb ${generatorVersion()}`,
    commit: commit?.trim(),
  };
}
