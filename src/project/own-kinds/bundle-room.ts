import { hash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import { makeFolder } from "../../disk/make-folder.ts";
import { cacheFolder } from "../kept/cache-folder.ts";

/** Where the code of a room lies for the moment in which it is run. */
const cache = join(cacheFolder, "kinds");

/** What a room exports. */
export interface RoomExports {
  readonly kind: Readonly<Record<string, unknown>>;
  readonly looks: Readonly<Record<string, unknown>>;
  /** A digest of its code. */
  readonly code: string;
  /** Where all files of its code lie, also of what it imports from elsewhere. */
  readonly files: readonly string[];
}

/**
 * Reads the code of a room and runs it, wherever it lies and however often it changes: its files
 * become one module, so that both parts of a room share what they import. What it imports of the
 * generator and of packages is what the generator itself has.
 * @param folder the room
 * @param root the folder of the site: places in faults begin there
 * @throws esbuild's BuildFailure where a file is no code, or whatever the code itself throws
 */
export async function bundleRoom(folder: string, root: string): Promise<RoomExports> {
  const hasLooks = existsSync(join(folder, "looks.tsx"));
  const { outputFiles, metafile } = await build({
    stdin: {
      contents: [
        'export * as kind from "./kind.ts";',
        hasLooks ? 'export * as looks from "./looks.tsx";' : "export const looks = {};",
      ].join("\n"),
      resolveDir: folder,
    },
    absWorkingDir: root,
    outfile: join(cache, "room.mjs"),
    bundle: true,
    format: "esm",
    platform: "node",
    target: "node24",
    jsx: "automatic",
    jsxImportSource: "preact",
    sourcemap: "inline",
    logLevel: "silent",
    write: false,
    metafile: true,
    plugins: [packagesOfGenerator],
  });
  const text = outputFiles[0]?.text ?? "";
  const file = join(cache, `${randomUUID()}.mjs`);
  makeFolder(cache);
  try {
    await writeFile(file, text);
    const { kind, looks } = (await import(pathToFileURL(file).href)) as RoomExports;
    const files = Object.keys(metafile.inputs).map((input) => resolve(root, input));
    return { kind, looks, code: hash("sha256", text), files };
  } finally {
    await rm(file, { force: true });
  }
}

/** Packages, and the generator by its name, are those that run already: there is only one of each. */
const packagesOfGenerator: Plugin = {
  name: "packages-of-generator",
  setup({ onResolve }) {
    onResolve({ filter: /^[a-z@]/i }, ({ path, kind }) => {
      if (kind === "entry-point" || path.startsWith("node:")) return undefined;
      return { path: import.meta.resolve(path), external: true };
    });
  },
};
