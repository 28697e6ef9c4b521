import { resolve } from "node:path";
import { generatorRoot } from "./open-project.ts";

/** What a run of Eleventy is told from outside. */
export interface Options {
  /** The folder of the site: `_data` and `src/content`, perhaps `locales` and `tokens.css`. */
  readonly root: string;
  /** The moment that counts as now: it decides which events are past. */
  readonly now: Date;
  /** A PDF of each document will stand beside its whole page, so pages may link to it. */
  readonly printed: boolean;
}

/**
 * Reads the options of a run from the environment, which is how scripts hand them to Eleventy's
 * configuration: REGIONWEBB_ROOT; SOURCE_DATE_EPOCH (reproducible-builds.org) in seconds; and
 * REGIONWEBB_PDF, which is "1" where the documents are printed when the site has been written.
 */
export function readOptions(environment: Readonly<Record<string, string | undefined>>): Options {
  const epoch = environment.SOURCE_DATE_EPOCH;
  return {
    root: resolve(environment.REGIONWEBB_ROOT ?? generatorRoot),
    now: epoch === undefined ? new Date() : new Date(Number(epoch) * 1000),
    printed: environment.REGIONWEBB_PDF === "1",
  };
}
