import { runGit } from "./run-git.ts";

/** So many versions of a file are looked at, from the newest back. */
const mostVersions = 100;

/**
 * What has changed in a file of a site since a version of it, as git knows it: the lines that went (`-`)
 * and came (`+`).
 * @param root the folder of the site
 * @param isMeant whether a text is that version
 * @returns undefined where git does not know such a version, or is not there
 */
export async function changesSince(
  root: string,
  path: string,
  isMeant: (text: string) => boolean,
): Promise<readonly string[] | undefined> {
  try {
    const log = await runGit(root, ["log", "--format=%H", `-n${mostVersions}`, "--", path]);
    for (const commit of log.split("\n").filter((line) => line !== "")) {
      const text = await runGit(root, ["show", `${commit}:./${path}`]).catch(() => undefined);
      if (text !== undefined && isMeant(text)) return await changedLines(root, commit, path);
    }
    return undefined;
  } catch {
    return undefined;
  }
}

async function changedLines(
  root: string,
  commit: string,
  path: string,
): Promise<readonly string[]> {
  const difference = await runGit(root, ["diff", "--no-color", "--unified=0", commit, "--", path]);
  const [, ...hunks] = difference.split(/^@@.*\n/m);
  return hunks.flatMap((hunk) => hunk.split("\n").filter((line) => /^[-+]/.test(line)));
}
