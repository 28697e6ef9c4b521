import { CommandError } from "../command/command-error.ts";
import { runGit } from "./run-git.ts";

/**
 * The files of a site that differ from where a branch began, committed or not, and those that are new.
 * @param root the folder of the site
 * @param base a commit, branch or tag, such as `origin/main`
 * @returns paths from the root, with forward slashes
 * @throws CommandError where git does not know the base, or is not there
 */
export async function changedFiles(root: string, base: string): Promise<ReadonlySet<string>> {
  try {
    const start = (await runGit(root, ["merge-base", "--end-of-options", base, "HEAD"])).trim();
    const [changed, added] = await Promise.all([
      runGit(root, ["diff", "--name-only", "--relative", "-z", start]),
      runGit(root, ["ls-files", "--others", "--exclude-standard", "-z"]),
    ]);
    return new Set(`${changed}\0${added}`.split("\0").filter((path) => path !== ""));
  } catch (cause) {
    throw new CommandError("not-a-base", `--changed ${base}`, {}, { cause });
  }
}
