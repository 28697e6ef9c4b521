import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { CommandError } from "../command/command-error.ts";
import { parseBasePath } from "../model/base-path.ts";
import { generatorRoot } from "./generator-root.ts";

/** What a run of Eleventy is told from outside. */
export interface Options {
  /** The folder of the site: `_data` and `src/content`, perhaps `locales` and `tokens.css`. */
  readonly root: string;
  /** The moment that counts as now: it decides which events are past. */
  readonly now: Date;
  /** Whether each page gets the picture that is shown where it is shared. */
  readonly hasSharePictures: boolean;
  /** Whether the index of the search is made. The pages are the same without it. */
  readonly hasSearch: boolean;
  /** Whether it has the guide for its editors. */
  readonly hasGuide: boolean;
  /** The path below which it is to stand, in place of that in its settings. */
  readonly basePath?: string | undefined;
  /** The folder for the configuration of servers, where that is to be written. */
  readonly configuration?: string | undefined;
  /** Threads that may work beside the first one. */
  readonly workers: number;
}

/**
 * Reads the options of a run from the environment, which is how scripts hand them to Eleventy's
 * configuration: REGIONWEBB_ROOT, REGIONWEBB_SHARE_PICTURES and REGIONWEBB_SEARCH (`no` for none),
 * REGIONWEBB_GUIDE (`yes` for one), REGIONWEBB_BASE_PATH (a path in place of that in the settings),
 * REGIONWEBB_CONFIGURATION (the folder for that of servers), REGIONWEBB_WORKERS (a number; without it, one less than the machine has processors), and
 * SOURCE_DATE_EPOCH (reproducible-builds.org) in seconds.
 * @throws CommandError when one of them says nothing that can be meant
 */
export function readOptions(environment: Readonly<Record<string, string | undefined>>): Options {
  return {
    root: resolve(environment.REGIONWEBB_ROOT ?? generatorRoot),
    now: momentOf(environment.SOURCE_DATE_EPOCH),
    hasSharePictures: environment.REGIONWEBB_SHARE_PICTURES !== "no",
    hasSearch: environment.REGIONWEBB_SEARCH !== "no",
    hasGuide: environment.REGIONWEBB_GUIDE === "yes",
    basePath: basePathOf(environment.REGIONWEBB_BASE_PATH),
    configuration: environment.REGIONWEBB_CONFIGURATION,
    workers: workersOf(environment.REGIONWEBB_WORKERS),
  };
}

function basePathOf(given: string | undefined): string | undefined {
  if (given === undefined) return undefined;
  const basePath = parseBasePath(given);
  if (basePath === undefined)
    throw new CommandError("not-a-base-path", "--base-path", { value: given });
  return basePath;
}

/** More threads than this have nothing to do that would be worth their memory. */
const mostWorkers = 16;

function workersOf(given: string | undefined): number {
  if (given === undefined) return Math.min(availableParallelism() - 1, mostWorkers);
  if (!/^\d+$/.test(given) || Number(given) > mostWorkers)
    throw new CommandError("not-a-number-of-workers", "REGIONWEBB_WORKERS", {
      value: given,
      maximum: mostWorkers,
    });
  return Number(given);
}

/** The latest moment that dates of four-digit years can name, in seconds. */
const latest = Date.UTC(9998, 11, 31) / 1000;

function momentOf(epoch: string | undefined): Date {
  if (epoch === undefined) return new Date();
  if (!/^\d+$/.test(epoch) || Number(epoch) > latest)
    throw new CommandError("not-a-moment", "SOURCE_DATE_EPOCH", { value: epoch });
  return new Date(Number(epoch) * 1000);
}
