import { contentFolder, dataFolder } from "../model/site-files.ts";
import { type ChangeLog, mark } from "./history-of-log.ts";
import { runGit } from "./run-git.ts";

/** The same, of a site that has no history. */
const noLog: ChangeLog = { text: "" };

/**
 * Asks git when the files of a site were changed: once, for all files, before anything is known of the
 * site. Moments alone: who changed a file is personal data, and what the subject of a commit says is
 * written for colleagues. In a shallow clone, which does not know when its files were changed, there
 * is no history.
 * @param root the folder of the site
 * @returns undefined without git, and outside a repository
 */
export async function readChangeLog(root: string): Promise<ChangeLog | undefined> {
  try {
    if ((await runGit(root, ["rev-parse", "--is-shallow-repository"])).trim() !== "false")
      return noLog;
    const text = await runGit(root, [
      "log",
      `--format=${mark}%ct`,
      "--no-show-signature",
      "--no-renames",
      "--name-only",
      "--relative",
      "-z",
      "--",
      dataFolder,
      contentFolder,
    ]);
    return { text };
  } catch {
    return undefined;
  }
}
