import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { CommandError } from "../src/command/command-error.ts";
import { generatorRoot } from "../src/project/generator-root.ts";
import { runGit } from "../src/project/run-git.ts";

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
  const folder = mkdtempSync(join(tmpdir(), "regionwebb-base-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  process.once("exit", remove);
  const source = join(folder, "source");
  await runGit(generatorRoot, ["worktree", "add", "--detach", source, commit.trim()]);
  try {
    symlinkSync(join(generatorRoot, "node_modules"), join(source, "node_modules"));
    const site = join(folder, "site");
    await build(source, site).catch((cause: unknown) => {
      throw new CommandError("base-not-built", `--changed ${revision}`, {}, { cause });
    });
    return await act(site);
  } finally {
    await runGit(generatorRoot, ["worktree", "remove", "--force", source]);
    process.off("exit", remove);
    remove();
  }
}

function build(source: string, site: string): Promise<unknown> {
  const program = [join(source, "scripts", "run.mjs"), "build", "--output", site, "--quiet"];
  const { REGIONWEBB_BUNDLES: _bundles, ...env } = process.env;
  return promisify(execFile)(process.execPath, program, { cwd: source, env });
}
