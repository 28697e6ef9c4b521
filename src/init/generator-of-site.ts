import { readFile, stat } from "node:fs/promises";
import { basename, relative, resolve } from "node:path";
import { CommandError } from "../command/command-error.ts";

/** How a site gets its generator. */
export interface GeneratorOfSite {
  /** What its `package.json` depends on: a version, or a place. */
  readonly version: string;
  /** What is put into the folder of the site for that. */
  readonly files: readonly { readonly path: string; readonly content: Uint8Array }[];
}

/** Where a site keeps the package of a generator that no registry has. */
const packagesFolder = "packages";

/**
 * Says what a site depends on. A package that was packed here is put into the site, where all who work on it
 * and the machines that test it find it; a folder is named as it lies beside the site.
 * @param given the package or folder, as it was written; without it, the version that runs
 * @throws CommandError where there is no such file, or where none is named and no registry has the version
 */
export async function packageOf(
  given: string | undefined,
  { root, generator }: { root: string; generator: { version: string; private?: boolean } },
): Promise<GeneratorOfSite> {
  if (given === undefined) {
    if (generator.private) throw new CommandError("init-no-package", "--package");
    return { version: generator.version, files: [] };
  }
  const place = resolve(given.replace(/^file:/, ""));
  const stats = await stat(place).catch(() => undefined);
  if (stats?.isDirectory())
    return { version: `file:${relative(root, place).replaceAll("\\", "/")}`, files: [] };
  if (!stats || !place.endsWith(".tgz")) throw new CommandError("init-not-a-package", given);
  const path = `${packagesFolder}/${basename(place)}`;
  return { version: `file:${path}`, files: [{ path, content: await readFile(place) }] };
}
