import { join } from "node:path";
import { CommandError } from "../src/command/command-error.ts";
import { generatorRoot } from "../src/project/generator-root.ts";
import { runGit } from "../src/project/run-git.ts";
import { buildApart } from "./build-apart.ts";
import { withWorktree } from "./with-worktree.ts";

/**
 * Builds the site of an earlier revision of this repository, by the code of that revision, into a folder
 * that is there while something is done with it.
 * @throws CommandError where git knows no such revision, or it cannot be built
 */
export async function withBuiltRevision<Result>(
  revision: string,
  act: (site: string) => Promise<Result>,
): Promise<Result> {
  const commit = await runGit(generatorRoot, [
    "rev-parse",
    "--verify",
    `${revision}^{commit}`,
  ]).catch((cause: unknown) => {
    throw new CommandError("not-a-base", `--changed ${revision}`, {}, { cause });
  });
  return withWorktree(generatorRoot, commit.trim(), async (source, beside) => {
    const site = join(beside, "site");
    await buildApart({ generator: source, root: source, output: site }).catch((cause: unknown) => {
      throw new CommandError("base-not-built", `--changed ${revision}`, {}, { cause });
    });
    return act(site);
  });
}
