import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runGit } from "../src/project/run-git.ts";

/**
 * Has the files of a commit in a folder of their own while something is done with them.
 * @param repository a folder of the repository
 * @param act is given the folder of the files, and one beside it that is removed too
 */
export async function withWorktree<Result>(
  repository: string,
  commit: string,
  act: (source: string, beside: string) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), "regionwebb-base-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  const source = join(folder, "source");
  await runGit(repository, ["worktree", "add", "--detach", source, commit]);
  try {
    return await act(source, folder);
  } finally {
    await runGit(repository, ["worktree", "remove", "--force", source]);
    process.off("exit", remove);
    remove();
  }
}
