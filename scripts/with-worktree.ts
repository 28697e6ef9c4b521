import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runGit } from "../src/project/run-git.ts";

/**
 * Has the files of a commit in a folder of their own while something is done with them. However the process
 * ends, nothing of it stays.
 * @param repository a folder of the repository
 * @param act is given the folder of the files, and one beside it that is removed too
 */
export async function withWorktree<Result>(
  repository: string,
  commit: string,
  act: (source: string, beside: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "regionwebb-base-"));
  const source = join(folder, "source");
  const remove = () => {
    // Git notes in the repository where it has put a worktree: that goes, too.
    spawnSync("git", ["-C", repository, "worktree", "remove", "--force", source]);
    rmSync(folder, { recursive: true, force: true });
  };
  process.once("exit", remove);
  try {
    await runGit(repository, ["worktree", "add", "--detach", source, commit]);
    return await act(source, folder);
  } finally {
    process.off("exit", remove);
    remove();
  }
}
