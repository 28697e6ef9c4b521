import { execFile } from "node:child_process";
import { existsSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { generatorRoot } from "../src/project/generator-root.ts";

/** A site that a program of its own builds. */
export interface BuildApart {
  /** The folder of the generator whose code builds it. */
  readonly generator: string;
  /** The folder of the site. */
  readonly root: string;
  readonly output: string;
  readonly environment?: Readonly<Record<string, string>>;
}

/**
 * Builds a site as `npm run build` does, in another process, by the packages that are installed here.
 * @throws Error where it cannot be built, with what was printed
 */
export async function buildApart({
  generator,
  root,
  output,
  environment,
}: BuildApart): Promise<void> {
  const packages = join(generator, "node_modules");
  if (generator !== generatorRoot && !existsSync(packages))
    symlinkSync(join(generatorRoot, "node_modules"), packages);
  const program = [join(generator, "scripts", "run.mjs"), "build", "--quiet"];
  const { REGIONWEBB_BUNDLES: _bundles, ...env } = process.env;
  await promisify(execFile)(process.execPath, [...program, "--root", root, "--output", output], {
    cwd: generator,
    env: { ...env, ...environment },
    // However many faults are told.
    maxBuffer: Number.POSITIVE_INFINITY,
  });
}
