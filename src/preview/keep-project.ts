import { setTimeout as wait } from "node:timers/promises";
import { ContentError } from "../model/content-error.ts";
import type { Project } from "../project/open-project.ts";

/** The site as it stands on the disk, or what is wrong with it. */
export type State = { readonly project: Project } | { readonly error: unknown };

/** A site that is read anew when it has changed. */
export interface KeptProject {
  /** The newest state; waits while it is being read. */
  readonly state: () => Promise<State>;
  /**
   * Says that something has changed.
   * @param path where; without it, it may be anywhere
   */
  readonly refresh: (path?: string) => void;
  /** Ends what would still be done. */
  readonly close: () => void;
}

/** How a site is read. */
export interface SiteReader {
  /** @param changed the paths at which something has changed since the last time; without them, anywhere */
  readonly open: (changed?: readonly string[]) => Promise<Project>;
  /** Whether the site still is as it was read. Looks everywhere. */
  readonly isCurrent: () => Promise<boolean>;
}

/** For so many milliseconds a program may be saving: it empties a file, say, and then fills it. */
const saving = 10;

/** When nothing has changed for so many milliseconds, the whole site is looked over. */
const quiet = 250;

/**
 * Keeps a site in memory. Changes that come while it is read are read afterwards: a state that is given
 * is never older than the last change that was told of before it was asked for. A change that nobody has
 * told of is found a moment after one that was told of.
 * @param onState is told of each state that has been read
 */
export function keepProject(
  { open, isCurrent }: SiteReader,
  onState: (state: State) => void,
): KeptProject {
  /** Where something has changed since the last reading; undefined for anywhere. */
  let changed: Set<string> | undefined;
  let isStale = false;
  let reading: Promise<State> | undefined;
  let looking: Promise<void> | undefined;
  let pause: NodeJS.Timeout | undefined;
  let last: State | undefined;

  async function read(): Promise<State> {
    clearTimeout(pause);
    if (looking) await looking;
    let state: State;
    do {
      if (isStale) await wait(saving);
      isStale = false;
      state = await readOnce();
    } while (isStale);
    reading = undefined;
    last = state;
    onState(state);
    pause = setTimeout(lookOver, quiet).unref();
    return state;
  }

  async function readOnce(): Promise<State> {
    const paths = changed && [...changed];
    changed = new Set();
    try {
      return { project: await open(paths) };
    } catch (error) {
      // After a bug nobody knows how much has been read.
      if (!(error instanceof ContentError)) changed = undefined;
      return { error };
    }
  }

  function lookOver(): void {
    const told = isCurrent().then(
      (isAsRead) => isAsRead || refresh(),
      (error) => console.error(error),
    );
    looking = told.then(() => {
      looking = undefined;
    });
  }

  function refresh(path?: string): void {
    if (path === undefined) changed = undefined;
    else changed?.add(path);
    isStale = true;
    reading ??= read();
  }

  return {
    state: async () => {
      if (last !== undefined && reading === undefined) return last;
      reading ??= read();
      return reading;
    },
    refresh,
    close: () => clearTimeout(pause),
  };
}
