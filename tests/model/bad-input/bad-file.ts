import { writeFileSync } from "node:fs";
import type { Fault } from "../../../src/model/fault.ts";

/** Something on the disk that is no content as it stands, and what must be said of it. */
export interface BadFile {
  /** Ends the sentence "reports … when". */
  readonly when: string;
  readonly path: string;
  /** What is done at the path, whose folder is there. */
  readonly make: (path: string) => void;
  readonly code: Fault["code"];
}

/** Writes a file. */
export const text = (content: string | Buffer) => (path: string) => writeFileSync(path, content);
