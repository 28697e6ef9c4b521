import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { repositoryRoot } from "../roots.ts";

/** A file of code, by its path from the top of the repository. */
export interface CodeFile {
  readonly path: string;
  readonly text: string;
}

const folders = ["src", "_includes", "scripts", "bench"];

/** All code of the repository but its tests. */
export function readCode(): readonly CodeFile[] {
  const paths = folders.flatMap((folder) =>
    readdirSync(`${repositoryRoot}${folder}`, { recursive: true, encoding: "utf8" })
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
      .filter((path) => /\.tsx?$/.test(path) && !path.includes("node_modules")),
  );
  return [".eleventy.ts", ...paths.sort()].map((path) => ({
    path,
    text: readFileSync(`${repositoryRoot}${path}`, "utf8"),
  }));
}

const imports = [
  /^\s*(?:import|export)\s(?:[^;"'`]*?\sfrom\s*)?["']([^"']+)["']/gm,
  /\b(?:import|require)\(\s*["']([^"']+)["']/g,
];

/** What a file imports: a path from the top of the repository, or the name of a package. */
export function importsOf({ path, text }: CodeFile): readonly string[] {
  const code = withoutComments(text);
  return imports
    .flatMap((pattern) => [...code.matchAll(pattern)].map(([, target = ""]) => target))
    .map((target) => (target.startsWith(".") ? posix.join(posix.dirname(path), target) : target));
}

/** Code as it runs: comments may speak of anything. */
export function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}
