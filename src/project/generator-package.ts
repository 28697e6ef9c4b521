import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { settingsFile } from "../model/sources.ts";
import { generatorRoot } from "./generator-root.ts";

/** What the generator says of itself, and the versions of what it is made with. */
interface PackageFile {
  readonly version: string;
  readonly private?: boolean;
  readonly devDependencies: Readonly<Record<string, string>>;
}

/** The `package.json` of the generator. */
export function packageFile(): PackageFile {
  return JSON.parse(readFileSync(join(generatorRoot, "package.json"), "utf8")) as PackageFile;
}

/** The version of the generator: `0.1.0`. */
export function generatorVersion(): string {
  return packageFile().version;
}

/** Whether the generator is a package that was installed: its repository has a site, the package has none. */
export function isInstalled(): boolean {
  return !existsSync(join(generatorRoot, settingsFile));
}
