import type { Project } from "../project/open-project.ts";

/** The site as it stands on the disk, or what is wrong with it. */
export type State = { readonly project: Project } | { readonly error: unknown };

/** A site that is read anew when it has changed. */
export interface KeptProject {
  /** The newest state; waits while it is being read. */
  readonly state: () => Promise<State>;
  /** Says that a file has changed. */
  readonly refresh: () => void;
}

/**
 * Keeps a site in memory. Changes that come while it is read are read afterwards: a state that is given
 * is never older than the last change that was told of before it was asked for.
 * @param open reads the site
 * @param onState is told of each state that has been read
 */
export function keepProject(
  open: () => Promise<Project>,
  onState: (state: State) => void | Promise<void>,
): KeptProject {
  let isStale = false;
  let reading: Promise<State> | undefined;
  let last: State | undefined;

  async function read(): Promise<State> {
    let state: State;
    do {
      isStale = false;
      state = await open().then(
        (project) => ({ project }),
        (error: unknown) => ({ error }),
      );
    } while (isStale);
    reading = undefined;
    last = state;
    await onState(state);
    return state;
  }

  return {
    state: async () => {
      if (last !== undefined && reading === undefined) return last;
      reading ??= read();
      return reading;
    },
    refresh: () => {
      isStale = true;
      reading ??= read();
    },
  };
}
