import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "esbuild";

const empty = /behaviours-of-kinds\.ts$/;

/**
 * Fills the list of behaviours that rooms of kinds have: every `*.client.ts` that defines a custom
 * element, by the name of the element.
 * @param rooms the folders that hold a room for each kind
 */
export function behavioursOfKinds(rooms: readonly string[]): Plugin {
  return {
    name: "behaviours-of-kinds",
    setup({ onLoad }) {
      onLoad({ filter: empty }, ({ path }) => ({
        contents: listOf(rooms),
        loader: "ts",
        resolveDir: dirname(path),
      }));
    },
  };
}

function listOf(rooms: readonly string[]): string {
  const files = rooms.flatMap((folder) =>
    globSync("*/**/*.client.ts", { cwd: folder })
      .sort()
      .map((path) => join(folder, path)),
  );
  const entries = files.flatMap((file) => {
    const name = elementIn(readFileSync(file, "utf8"));
    if (name === undefined) return [];
    return [`${JSON.stringify(name)}: () => import(${JSON.stringify(file)}),`];
  });
  return `export const behavioursOfKinds = { ${entries.join("\n")} };`;
}

/** The name of the custom element that a behaviour defines; undefined for code that defines none. */
export function elementIn(code: string): string | undefined {
  return /customElements\.define\(\s*["'`]([a-z][a-z0-9]*(?:-[a-z0-9]+)+)["'`]/.exec(code)?.[1];
}
