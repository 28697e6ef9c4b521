import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { generatorRoot } from "../src/project/generator-root.ts";
import type { Build } from "./measure-build.ts";
import type { Call } from "./process-group.ts";

/** 2026-01-01: with the clock of the machine, the pages of one day would not be those of the next. */
const moment = "1767225600";

/** What a site of Regionwebb is built with. */
export interface BuildOptions {
  /** The folder of the site. */
  readonly root: string;
  readonly output: string;
  /** What is kept from build to build; nobody's own. */
  readonly cache: string;
  readonly hasSearch: boolean;
  readonly hasSharePictures: boolean;
}

/** A build of a site, as `npm run build` makes it. */
export function regionwebbBuild(options: BuildOptions): Build {
  const { root, output, cache, hasSearch, hasSharePictures } = options;
  const call = commandCall("build", ["--root", root, "--output", output], cache);
  return {
    ...call,
    environment: {
      ...call.environment,
      REGIONWEBB_SEARCH: hasSearch ? "yes" : "no",
      REGIONWEBB_SHARE_PICTURES: hasSharePictures ? "yes" : "no",
    },
    output,
    made: [output, cache],
  };
}

/**
 * A command of Regionwebb as npm runs it, without the time that npm itself takes.
 * @param name that of its file in `scripts`
 * @param cache the folder of what it keeps
 */
export function commandCall(name: string, parameters: readonly string[], cache: string): Call {
  return {
    command: process.execPath,
    parameters: [join("scripts", "run.mjs"), name, ...parameters],
    folder: generatorRoot,
    environment: { SOURCE_DATE_EPOCH: moment, REGIONWEBB_CACHE: cache },
  };
}

/** The commands of package.json that explain themselves; the tests are none. */
export async function commandNames(): Promise<readonly string[]> {
  const { scripts } = JSON.parse(await readFile(join(generatorRoot, "package.json"), "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  return Object.values(scripts).flatMap(
    (script) => /^node scripts\/run\.mjs ([\w-]+)$/.exec(script)?.[1] ?? [],
  );
}

/** Does something with a cache that is empty at first, and removed at last. */
export async function withEmptyCache<Value>(
  cache: string,
  run: (cache: string) => Promise<Value>,
): Promise<Value> {
  const clear = () => rm(cache, { recursive: true, force: true });
  await clear();
  return run(cache).finally(clear);
}
