import { contentFolder } from "../../model/site-files.ts";
import type { TextFile } from "../../model/source-file.ts";
import { laterFile } from "./later-file.ts";

/** Gives the state in which a file was read, by its path, as far as it is known. */
export type StateOf = (path: string) => string | undefined;

/** The states of the files of a page, by language. */
export type States = Readonly<Record<string, string>>;

/** A file, and the state in which it was read before. */
export interface FileInState {
  readonly language: string;
  readonly file: TextFile;
  readonly state: string;
}

/** The states of all files of a page; none where one of them is not known. */
export function statesOf(
  texts: ReadonlyMap<string, TextFile> | undefined,
  stateOf: StateOf,
): States {
  const states: Record<string, string> = {};
  for (const [language, { path }] of texts ?? []) {
    const state = stateOf(path);
    if (state === undefined) return {};
    states[language] = state;
  }
  return states;
}

/** The files of a page whose states are known. */
export function laterFiles(id: string, states: States, root: string): readonly FileInState[] {
  return Object.entries(states).map(([language, state]) => {
    const file = laterFile(root, `${contentFolder}/${language}/${id}.md`);
    return { language, file, state };
  });
}
