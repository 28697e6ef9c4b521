import { join } from "node:path";
import { CommandError } from "../src/command/command-error.ts";
import { generatorRoot } from "../src/project/generator-root.ts";
import { runGit } from "../src/project/run-git.ts";
import { ownSiteRoot, siteRoot } from "../src/project/site-root.ts";
import { buildApart } from "./build-apart.ts";
import { withWorktree } from "./with-worktree.ts";

/**
 * Builds the site of an earlier revision into a folder that is there while something is done with it: by
 * the code of that revision, where the generator is a part of the repository.
 * @throws CommandError where git knows no such revision, or it cannot be built
 */
export async function withBuiltRevision<Result>(
  revision: string,
  act: (site: string) => Promise<Result>,
): Promise<Result> {
  const asked = ["rev-parse", "--verify", "--end-of-options", `${revision}^{commit}`];
  const commit = await runGit(siteRoot, asked).catch((cause: unknown) => {
    throw new CommandError("not-a-base", `--changed ${revision}`, {}, { cause });
  });
  return withWorktree(siteRoot, commit.trim(), async (source, beside) => {
    const site = join(beside, "site");
    const generator = ownSiteRoot === undefined ? source : generatorRoot;
    const root = join(source, await folderInRepository(siteRoot));
    await buildApart({ generator, root, output: site }).catch((cause: unknown) => {
      throw new CommandError("base-not-built", `--changed ${revision}`, {}, { cause });
    });
    return act(site);
  });
}

/** The way from the top of a repository to a folder in it. */
async function folderInRepository(folder: string): Promise<string> {
  return (await runGit(folder, ["rev-parse", "--show-prefix"])).trim();
}
