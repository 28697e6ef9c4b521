import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { hostname } from "node:os";
import { basename, dirname, join } from "node:path";
import { markerFile } from "./built-site.ts";

/** A folder beside the published one, in which a site is built before it takes its place. */
export interface Stage {
  readonly folder: string;
  /** Puts the built site in the place of the last one: two renames, between which no signal comes. */
  readonly publish: () => Promise<void>;
  /** Removes what has been built; does nothing once it is published. */
  readonly discard: () => void;
}

/**
 * Opens a stage for a folder that may be replaced. What an earlier build left behind when it was killed
 * is removed first, and a last site that it had already put aside comes back.
 * @param target the published folder, as `checkOutput` gives it
 */
export function openStage(target: string): Stage {
  mkdirSync(dirname(target), { recursive: true });
  clearLeftovers(target);
  const folder = besides(target, "new");
  const last = besides(target, "old");
  mkdirSync(folder);
  writeFileSync(join(folder, markerFile.path), markerFile.content);
  const discard = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  process.once("exit", discard);
  return {
    folder,
    publish: async () => {
      const hadOne = statSync(target, { throwIfNoEntry: false }) !== undefined;
      if (hadOne) renameSync(target, last);
      try {
        renameSync(folder, target);
      } catch (error) {
        if (hadOne) renameSync(last, target);
        throw error;
      }
      process.off("exit", discard);
      if (hadOne) await rm(last, { recursive: true, maxRetries: 3 });
    },
    discard: () => {
      process.off("exit", discard);
      discard();
    },
  };
}

type Role = "new" | "old";

/** Names say whose they are: the published folder's, a machine's and a process's. */
function besides(target: string, role: Role): string {
  const owner = `${hostPart()}.${process.pid}`;
  return join(dirname(target), `.${basename(target)}.regionwebb-${role}.${owner}.${randomUUID()}`);
}

function hostPart(): string {
  return hostname().replace(/[^A-Za-z0-9-]/g, "-");
}

const staleAfter = 24 * 60 * 60 * 1000;

/** Removes the stages of builds that have ended, and of nobody else. */
function clearLeftovers(target: string): void {
  const left = leftoversOf(target).filter(isAbandoned);
  const isGone = statSync(target, { throwIfNoEntry: false }) === undefined;
  const saved = isGone ? left.find(({ role }) => role === "old") : undefined;
  if (saved) renameSync(saved.path, target);
  for (const { path } of left.filter((one) => one !== saved))
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
}

interface Leftover {
  readonly path: string;
  readonly role: Role;
  readonly host: string;
  readonly pid: number;
}

function leftoversOf(target: string): readonly Leftover[] {
  const folder = dirname(target);
  const name = new RegExp(
    `^\\.${RegExp.escape(basename(target))}\\.regionwebb-(new|old)\\.([A-Za-z0-9-]+)\\.(\\d+)\\.[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$`,
  );
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const [, role, host = "", pid] = name.exec(entry.name) ?? [];
    if (role === undefined || !entry.isDirectory()) return [];
    const path = join(folder, entry.name);
    return [{ path, role: role as Role, host, pid: Number(pid) }];
  });
}

/** Whether the build that made it has ended. On another machine that cannot be asked: a day must pass. */
function isAbandoned({ path, host, pid }: Leftover): boolean {
  if (Date.now() - statSync(path).mtimeMs > staleAfter) return true;
  return host === hostPart() && !isRunning(pid);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH");
  }
}
