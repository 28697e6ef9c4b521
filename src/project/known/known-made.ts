import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { sameList } from "../../model/remember.ts";
import { stateSince } from "./file-state.ts";

/** A file, or the files of a folder whose names end so. */
export interface MadeOf {
  readonly place: string;
  readonly extension?: string;
}

/** What something is made of. */
export interface Ingredients<Made> {
  /** Everything beside files. */
  readonly of?: readonly unknown[];
  /** The files, once it has been made; undefined where they are not all known. */
  readonly files: (made: Made) => readonly MadeOf[] | undefined;
}

/** Gives what was made before, where nothing has changed of what it was made of; makes it otherwise. */
export type RecallMade = <Made>(
  name: string,
  ingredients: Ingredients<Made>,
  make: () => Promise<Made>,
) => Promise<Made>;

/** Remembers nothing. */
export const makeAnew: RecallMade = (_name, _ingredients, make) => make();

interface Known {
  readonly made: unknown;
  readonly of: readonly unknown[];
  readonly files: readonly MadeOf[];
  readonly state: string;
}

/** A memory of what was made. */
export interface KnownMade {
  readonly recall: RecallMade;
  /** Whether the files of all that was made are as they were. */
  readonly isCurrent: () => boolean;
}

/** A memory of what is made of a few files: the disk is asked of each of them every time. */
export function rememberMade(): KnownMade {
  const known = new Map<string, Known>();
  const recall: RecallMade = async (name, { of = [], files: filesOf }, make) => {
    const before = known.get(name);
    if (before && sameList(before.of, of) === before.of && isAsItWas(before))
      return before.made as Awaited<ReturnType<typeof make>>;
    known.delete(name);
    const start = Date.now();
    const made = await make();
    const files = filesOf(made);
    const state = files && stateOfAll(files, start);
    if (files && state !== undefined) known.set(name, { made, of, files, state });
    return made;
  };
  return { recall, isCurrent: () => [...known.values()].every(isAsItWas) };
}

function isAsItWas({ files, state }: Known): boolean {
  return stateOfAll(files, Date.now()) === state;
}

/** Undefined where one of them has changed since, or may have. */
function stateOfAll(files: readonly MadeOf[], moment: number): string | undefined {
  const places = files.flatMap(({ place, extension = "" }) => filesAt(place, extension));
  const states: string[] = [];
  for (const place of places) {
    const state = stateSince(place, moment);
    if (state === undefined) return undefined;
    states.push(`${place} ${state}`);
  }
  return states.join("\n");
}

function filesAt(place: string, extension: string): readonly string[] {
  const stats = statSync(place, { throwIfNoEntry: false });
  if (!stats?.isDirectory()) return stats ? [place] : [];
  return readdirSync(place, { withFileTypes: true }).flatMap((entry) => {
    const inner = join(place, entry.name);
    if (entry.isDirectory()) return filesAt(inner, extension);
    return entry.name.endsWith(extension) ? [inner] : [];
  });
}
