import { keptPagesFolder, openKeptPages } from "../project/kept/kept-pages.ts";
import { DamagedFile } from "../project/kept/kept-pieces.ts";
import { rememberProject } from "../project/known/project-memory.ts";
import { openProject, type Reading } from "../project/open-project.ts";
import type { Options } from "../project/options.ts";
import { type KeptProject, keepProject, type State } from "./keep-project.ts";

/** A site in memory, of whose pages some lie on the disk yet. */
export interface KeptSite extends KeptProject {
  /** Keeps for later runs what is worth it. */
  readonly save: () => void;
  /** Does something with the site, and once more where what was kept of its pages turns out to be damaged. */
  readonly use: <Value>(run: () => Promise<Value>) => Promise<Value>;
}

/**
 * Keeps the site of a preview in memory.
 * @param onState is told of each state that has been read
 */
export function keepSite(
  options: Options,
  progress: Reading["progress"],
  onState: (state: State) => void,
): KeptSite {
  const kept = openKeptPages(keptPagesFolder, options.root, false);
  const memory = rememberProject(options.root, kept);
  const project = keepProject(
    {
      open: (changed) => {
        memory.begin(changed);
        // Of many pages that are not known, a part is read by others.
        const workers = changed ? 0 : options.workers;
        const reading = {
          ...memory,
          workers,
          ...(progress && { progress }),
          hasGuide: options.hasGuide,
          showsHeld: true,
        };
        return again(() => openProject(options.root, options.now, reading), kept.forget);
      },
      isCurrent: memory.isCurrent,
    },
    (state) => {
      progress?.end();
      onState(state);
    },
  );
  return {
    ...project,
    save: () => kept.save(memory.stateOf),
    use: (run) =>
      again(run, () => {
        kept.forget();
        project.refresh();
      }),
    close: () => {
      project.close();
      kept.close();
    },
  };
}

/** Does something once more when a file that was damaged has been forgotten. */
async function again<Value>(run: () => Promise<Value>, forget: () => void): Promise<Value> {
  try {
    return await run();
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
    forget();
    return run();
  }
}
