import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import type { ChangeLog } from "../history-of-log.ts";
import { stateSince } from "./file-state.ts";

/** Asks for the changes of a site's files. */
export type ReadChangeLog = (root: string) => Promise<ChangeLog | undefined>;

/** By these, git is told to look for a repository elsewhere than in the folders above. */
const tellers = ["GIT_DIR", "GIT_COMMON_DIR", "GIT_CEILING_DIRECTORIES"];

/**
 * A memory of what git said: a site has the same history as long as the same commit is checked out. To
 * start git and to let it go through all commits takes longer than all else that a change needs.
 * @param environment in which git is asked
 */
export function rememberChangeLog(
  read: ReadChangeLog,
  environment: Readonly<Record<string, string | undefined>>,
): ReadChangeLog {
  let last: { readonly state: string; readonly log: ChangeLog | undefined } | undefined;
  const isElsewhere = tellers.some((name) => environment[name] !== undefined);
  return async (root) => {
    const folder = gitFolderOf(root);
    const state = isElsewhere ? undefined : stateOfRepository(root, folder);
    if (state !== undefined && last?.state === state) return last.log;
    const log = await read(root);
    // Outside a repository git has nothing to say, and within one it should have had.
    const isKnown = state !== undefined && (log !== undefined || folder === undefined);
    last = isKnown ? { state, log } : undefined;
    return log;
  };
}

/** Which commit is checked out, as far as files tell of it; undefined where they may just change. */
function stateOfRepository(root: string, folder: string | undefined): string | undefined {
  if (folder === undefined) return root;
  const common = commonFolderOf(folder);
  const head = textOf(join(folder, "HEAD"));
  const [, ref] = /^ref: (.+)$/m.exec(head ?? "") ?? [];
  const commit =
    ref === undefined ? head : (textOf(join(common, ref)) ?? textOf(join(folder, ref)));
  const others = ["packed-refs", "shallow", "reftable/tables.list"].map((name) =>
    stateOfFile(join(common, name)),
  );
  if (others.includes(undefined)) return undefined;
  return JSON.stringify([root, folder, head, commit, others]);
}

function stateOfFile(place: string): string | undefined {
  return existsSync(place) ? stateSince(place, Date.now()) : "";
}

/** What stands as `.git` in the nearest folder above: a folder, or a file that names one. */
function gitFolderOf(root: string): string | undefined {
  const git = join(root, ".git");
  if (existsSync(git)) {
    const [, named] = /^gitdir: (.+)$/m.exec(textOf(git) ?? "") ?? [];
    return named === undefined ? git : resolve(root, named);
  }
  const above = dirname(root);
  return above === root ? undefined : gitFolderOf(above);
}

/** Working trees that share a repository have a folder of their own, and a common one. */
function commonFolderOf(folder: string): string {
  const named = textOf(join(folder, "commondir"));
  return named === undefined ? folder : resolve(folder, named.trim());
}

function textOf(place: string): string | undefined {
  try {
    return readFileSync(place, "utf8");
  } catch {
    return undefined;
  }
}
