import { resolve } from "node:path";
import { generatorRoot } from "./open-project.ts";

/** What a run of Eleventy is told from outside. */
export interface Options {
  /** The folder of the site: `_data` and `src/content`, perhaps `locales` and `tokens.css`. */
  readonly root: string;
  /** The moment that counts as now: it decides which events are past. */
  readonly now: Date;
  /** Whether each page gets the picture that is shown where it is shared. */
  readonly hasSharePictures: boolean;
}

/**
 * Reads the options of a run from the environment, which is how scripts hand them to Eleventy's
 * configuration: REGIONWEBB_ROOT, REGIONWEBB_SHARE_PICTURES (`no` for none), and SOURCE_DATE_EPOCH
 * (reproducible-builds.org) in seconds.
 */
export function readOptions(environment: Readonly<Record<string, string | undefined>>): Options {
  const epoch = environment.SOURCE_DATE_EPOCH;
  return {
    root: resolve(environment.REGIONWEBB_ROOT ?? generatorRoot),
    now: epoch === undefined ? new Date() : new Date(Number(epoch) * 1000),
    hasSharePictures: environment.REGIONWEBB_SHARE_PICTURES !== "no",
  };
}
