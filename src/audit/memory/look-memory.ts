import { hash } from "node:crypto";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { keepFile } from "../../disk/keep-file.ts";
import type { AuditFinding } from "../finding.ts";
import type { DigestOf } from "./file-digests.ts";

/** What was seen in one look at a page. */
export interface SeenLook {
  /** When, by ISO 8601 in UTC. */
  readonly at: string;
  readonly findings: readonly AuditFinding[];
  /** Digests of what can be opened on the page, where that was looked for. */
  readonly components?: Readonly<Record<string, string>>;
}

/** What is looked at: `look` is the name of a state, or of what a rule does in it. */
export interface LookAt {
  readonly page: string;
  readonly look: string;
}

/** Remembers what was seen. Forgetting costs time alone. */
export interface LookMemory {
  /** What was seen of the same page, with the same files, by the same judges. */
  readonly recall: (what: LookAt) => SeenLook | undefined;
  /** @param files the paths of what the page asked for */
  readonly keep: (what: LookAt, seen: SeenLook, files: readonly string[]) => void;
  /** Writes what is new to the disk. What the disk refuses is forgotten: the audit goes on. */
  readonly save: () => void;
}

/** Remembers nothing. */
export const noLookMemory: LookMemory = {
  recall: () => undefined,
  keep: () => {},
  save: () => {},
};

interface Circumstances {
  readonly digestOf: DigestOf;
  /** Of everything that decides what is found, beside the site. */
  readonly judges: string;
  /** Today, by ISO 8601: what has not been needed for long is forgotten. */
  readonly today: string;
}

interface Entry extends SeenLook {
  readonly page: string;
  /** The name of the set of files. */
  readonly files: string;
  /** The day on which it was last needed. */
  readonly used: string;
}

interface Kept {
  /** Paths of files, each with its digest. */
  readonly sets: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly looks: Readonly<Record<string, Entry>>;
}

const daysKept = 30;
const day = 24 * 60 * 60 * 1000;

/**
 * Opens what earlier audits have kept in a folder. A look is known again when the page has the same
 * bytes and all that it asked for then is the same: nothing else can make it ask for more. What is not
 * whole is as none.
 */
export function openLookMemory(
  folder: string,
  { digestOf, judges, today }: Circumstances,
): LookMemory {
  const file = join(folder, "looks.json");
  const kept = read(file);
  const sets = new Map(Object.entries(kept.sets));
  const looks = new Map(Object.entries(kept.looks));
  const sameSets = new Map<string, boolean>();
  let isChanged = false;
  const keyOf = ({ page, look }: LookAt) =>
    hash("sha256", [page, digestOf(page), look, judges].join("\0"));
  const isSame = (name: string): boolean => {
    const known = sameSets.get(name);
    if (known !== undefined) return known;
    const same = Object.entries(sets.get(name) ?? { "": "gone" }).every(
      ([path, digest]) => digestOf(path) === digest,
    );
    sameSets.set(name, same);
    return same;
  };
  return {
    recall: (what) => {
      const key = keyOf(what);
      const entry = looks.get(key);
      if (!entry || !isSame(entry.files)) return undefined;
      if (entry.used !== today) {
        looks.set(key, { ...entry, used: today });
        isChanged = true;
      }
      const { at, findings, components } = entry;
      return { at, findings, ...(components ? { components } : {}) };
    },
    keep: (what, seen, paths) => {
      const set = Object.fromEntries(paths.map((path) => [path, digestOf(path)]));
      const name = hash("sha256", JSON.stringify(set));
      sets.set(name, set);
      looks.set(keyOf(what), { ...seen, page: what.page, files: name, used: today });
      isChanged = true;
    },
    save: () => {
      if (!isChanged) return;
      const oldest = new Date(Date.parse(today) - daysKept * day).toISOString().slice(0, 10);
      const lasting = [...looks].filter(([, { used }]) => used >= oldest);
      const needed = new Set(lasting.map(([, { files }]) => files));
      write(folder, file, {
        sets: Object.fromEntries([...sets].filter(([name]) => needed.has(name))),
        looks: Object.fromEntries(lasting),
      });
      isChanged = false;
    },
  };
}

/** Nothing but what was written here has its digest: whatever else stands in the file is as none. */
function read(file: string): Kept {
  try {
    const { digest, kept } = JSON.parse(readFileSync(file, "utf8")) as Sealed;
    if (digest === digestOfKept(kept)) return kept;
  } catch {}
  return { sets: {}, looks: {} };
}

interface Sealed {
  readonly digest: string;
  readonly kept: Kept;
}

function digestOfKept(kept: Kept): string {
  return hash("sha256", `looks ${JSON.stringify(kept)}`);
}

/** Two audits at once each write a whole file. */
function write(folder: string, file: string, kept: Kept): void {
  const sealed: Sealed = { digest: digestOfKept(kept), kept };
  try {
    mkdirSync(folder, { recursive: true });
    keepFile(file, Buffer.from(JSON.stringify(sealed)));
  } catch {
    // What was found is worth more than that it is found sooner the next time.
  }
}
