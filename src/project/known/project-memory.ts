import { relative, sep } from "node:path";
import { readSiteFiles } from "../../model/read-site-files.ts";
import type { KeptPages } from "../kept/kept-pages.ts";
import type { Reading } from "../open-project.ts";
import { readChangeLog } from "../read-history.ts";
import type { StateOf } from "./file-states.ts";
import { knowFiles } from "./known-files.ts";
import { rememberChangeLog } from "./known-history.ts";
import { rememberMade } from "./known-made.ts";

/** What is remembered of a site that is read again and again. */
export interface ProjectMemory extends Pick<Reading, "files" | "pages" | "made" | "changeLog"> {
  /**
   * Called before the site is read.
   * @param told where something may have changed since; without it, it may be anywhere
   */
  readonly begin: (told?: readonly string[]) => void;
  /** The state in which a text was read. */
  readonly stateOf: StateOf;
  /** Whether everything on the disk is as it was when it was read: the disk is asked of each file. */
  readonly isCurrent: () => Promise<boolean>;
}

/**
 * Remembers a site from reading to reading. What is told of is looked at; that nothing else has changed
 * is found out when there is time.
 * @param root the folder of the site
 * @param pages what is kept of its pages
 */
export function rememberProject(root: string, pages: KeptPages): ProjectMemory {
  const files = knowFiles(root, pages.files());
  const made = rememberMade();
  return {
    files,
    pages,
    made: made.recall,
    changeLog: rememberChangeLog(readChangeLog, process.env),
    begin: (told) => files.begin(told?.map((path) => relative(root, path).split(sep).join("/"))),
    stateOf: files.stateOf,
    isCurrent: async () => {
      const last = files.last();
      files.begin();
      return (await readSiteFiles(root, files)) === last && made.isCurrent();
    },
  };
}
