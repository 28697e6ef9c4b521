import { execFile } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { repositoryRoot } from "../roots.ts";

const run = promisify(execFile);

/** The generator as a package, installed where no file of the repository is in reach. */
export interface InstalledPackage {
  /** The folder in which sites find it: packages lie in `node_modules` there. */
  readonly folder: string;
  /** The file that npm packed. */
  readonly file: string;
}

interface LockFile {
  readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>;
}

/**
 * Packs the generator and installs it. Its own files are those of the package. The packages that it depends
 * on, and no others, are links to those of the repository, which npm has chosen by the same lock file: to
 * install them took half a minute, 730 MB and a registry for each run, and proved nothing more of the package.
 */
export async function installPackage(folder: string): Promise<InstalledPackage> {
  const env = withoutNpm();
  const pack = ["pack", "--silent", "--pack-destination", folder];
  const { stdout } = await run("npm", pack, { cwd: repositoryRoot, env });
  const file = join(folder, stdout.trim());
  const packages = join(folder, "node_modules");
  mkdirSync(join(packages, ".bin"), { recursive: true });
  await run("tar", ["-xzf", file, "-C", folder]);
  renameSync(join(folder, "package"), join(packages, "regionwebb"));
  for (const name of dependencies()) {
    mkdirSync(dirname(join(packages, name)), { recursive: true });
    symlinkSync(join(repositoryRoot, "node_modules", name), join(packages, name));
  }
  const program = join(packages, "regionwebb", "scripts", "run.mjs");
  chmodSync(program, 0o755);
  symlinkSync(program, join(packages, ".bin", "regionwebb"));
  symlinkSync(process.execPath, join(packages, ".bin", "node"));
  return { folder, file };
}

/** What npm would install beside the package: all but what the repository alone is developed with. */
function dependencies(): readonly string[] {
  const text = readFileSync(join(repositoryRoot, "package-lock.json"), "utf8");
  const { packages } = JSON.parse(text) as LockFile;
  return Object.entries(packages).flatMap(([place, { dev = false }]) => {
    const [, name = "", nested] = place.split("node_modules/");
    const isThere = name !== "" && existsSync(join(repositoryRoot, place));
    return dev || nested !== undefined || !isThere ? [] : [name];
  });
}

/** The environment of somebody who has not been started by npm, and whose computer says no language. */
export function withoutNpm(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|REGIONWEBB_|SOURCE_DATE_EPOCH|NODE_TEST_CONTEXT|TSX_)/.test(name),
  );
  return { ...Object.fromEntries(own), LC_ALL: "C", NO_COLOR: "1" };
}
