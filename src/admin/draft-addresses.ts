import { draftFolder } from "../model/admin-folder.ts";

/** Where a draft of a site is, from the page with its forms. */
export interface DraftAddresses {
  /** The program that shows it and looks at what is saved. */
  readonly companion: string;
  /** The program of the worker in which it lives. */
  readonly worker: string;
  /** What it is made of, beside the texts that the forms read. */
  readonly snapshot: string;
}

/** Where `npm start` has the draft of a site. */
export const localDraft: DraftAddresses = {
  companion: `${draftFolder}/companion.js`,
  worker: `${draftFolder}/program.js`,
  snapshot: `${draftFolder}/site.json`,
};
