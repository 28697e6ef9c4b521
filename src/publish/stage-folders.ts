import { randomUUID } from "node:crypto";
import { readdirSync, statSync } from "node:fs";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { codeOf } from "../disk/code-of.ts";

/**
 * What stands beside a published folder while a build is under way: the new site, the last one while it
 * is replaced, or the files that are about to take their places in it.
 */
export type Role = "new" | "old" | "changes";

/** A name for such a folder. It says whose it is: the published folder's, a machine's and a process's. */
export function besides(target: string, role: Role): string {
  const owner = `${hostPart()}.${process.pid}`;
  return join(dirname(target), `.${basename(target)}.regionwebb-${role}.${owner}.${randomUUID()}`);
}

function hostPart(): string {
  return hostname().replace(/[^A-Za-z0-9-]/g, "-");
}

/** A folder that a build has made beside the published one. */
export interface StageFolder {
  readonly path: string;
  readonly role: Role;
  /** Whether that build has ended. */
  readonly isAbandoned: boolean;
}

/** What stands beside a published folder. */
export function stageFoldersOf(target: string): readonly StageFolder[] {
  const folder = dirname(target);
  const name = new RegExp(
    `^\\.${RegExp.escape(basename(target))}\\.regionwebb-(new|old|changes)\\.([A-Za-z0-9-]+)\\.(\\d+)\\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$`,
  );
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const [, role, host = "", pid] = name.exec(entry.name) ?? [];
    if (role === undefined || !entry.isDirectory()) return [];
    const path = join(folder, entry.name);
    const isAbandoned = hasEnded({ path, host, pid: Number(pid) });
    return [{ path, role: role as Role, isAbandoned }];
  });
}

const staleAfter = 24 * 60 * 60 * 1000;

interface Owner {
  readonly path: string;
  readonly host: string;
  readonly pid: number;
}

/** On another machine it cannot be asked whether a process still runs: a day must pass. */
function hasEnded({ path, host, pid }: Owner): boolean {
  if (Date.now() - statSync(path).mtimeMs > staleAfter) return true;
  return host === hostPart() && !isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}
