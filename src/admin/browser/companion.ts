import type { BesideWords } from "../beside-words.ts";
import type { Choice } from "../form.ts";

/** A file that is about to be written or taken away, as the CMS has it; paths are from the top of the repository. */
export interface FileChange {
  readonly action: "create" | "update" | "move" | "delete";
  readonly path: string;
  /** Where a file that is moved has been. */
  readonly previousPath?: string;
  /** Its text, or the bytes of a picture; absent where it is deleted. */
  readonly data?: string | File;
  /** By which a host of code knows the text that is replaced. */
  readonly previousSha?: string;
}

/** A file of a thing, and its language; that of data is empty. */
export interface WrittenFile {
  readonly path: string;
  readonly language: string;
}

/** What stands in a form that is open, as the files that saving would write. */
export interface Writing {
  /** By which one form is known from another. */
  readonly form: string;
  /** Its own files, that in the first language before all others. */
  readonly files: readonly WrittenFile[];
  readonly changes: readonly FileChange[];
}

/** A place in the form that is open. */
export interface Spot {
  /** That of the file, as `Writing` has it. */
  readonly language: string;
  /** The way to the field, as the model writes it: `phones[0]`. Absent where the text is meant, or the whole. */
  readonly field?: string | undefined;
}

/** How the forms show places of files. */
export interface Places {
  /** The names of a field, as editors know them; undefined where the form has no field there. */
  readonly nameOf: (spot: Spot) => string | undefined;
  /** Leads to the field and has it take the focus. */
  readonly go: (spot: Spot) => void;
  /** What editors call the thing whose file this is, with the text that it has. */
  readonly nameOfFile: (path: string, text: string | undefined) => string;
  /** The file of a thing that a text names: `page:about`; undefined where the forms do not know such things. */
  readonly fileOfReference: (reference: string) => string | undefined;
  /** What the thing of a file is called. */
  readonly titleOfFile: (path: string, text: string) => string | undefined;
}

/** What stands beside the forms, and between them and what they save. */
export interface Companion {
  /** Gives the words for why files must not be saved, and shows them; or nothing. */
  readonly refusalOf: (changes: readonly FileChange[]) => Promise<string | undefined>;
  /** What editors call the things that lead to files that are to be deleted. */
  readonly leadingTo: (changes: readonly FileChange[]) => Promise<readonly string[]>;
  /** Asks whether these are to lead nowhere. */
  readonly askDeletion: (leading: readonly string[]) => Promise<boolean>;
  /** Shows what a form makes; nothing where it has no name yet. */
  readonly follow: (writing: Writing | undefined) => Promise<void>;
}

/** What a companion is opened with. */
export interface CompanionOptions {
  /** The addresses of what the draft is made of, and of the program of the worker in which it lives. */
  readonly snapshot: string;
  readonly worker: string;
  /** The texts that the forms have read, by their paths from the top of the repository. */
  readonly texts: ReadonlyMap<string, string>;
  /** The way from the top of the repository to the site: empty, or `web/`. */
  readonly before: string;
  readonly words: BesideWords;
  /** The languages of the site. */
  readonly languages: readonly Choice[];
  readonly places: Places;
}

/** The program that gives a companion; it stands beside the draft of the site. */
export interface CompanionProgram {
  readonly openCompanion: (options: CompanionOptions) => Promise<Companion>;
}
