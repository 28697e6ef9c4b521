import { globSync } from "node:fs";
import { basename, join } from "node:path";

/**
 * The stylesheets of kinds by the layer in which they stand: those of layouts lie in a room, those of
 * components in a folder of it, and `print.css` is for paper.
 */
const parts: Readonly<Record<string, (path: string) => boolean>> = {
  "kinds-layouts.css": (path) => !isInFolder(path) && basename(path) !== "print.css",
  "kinds-components.css": isInFolder,
  "kinds-print.css": (path) => basename(path) === "print.css",
};

/**
 * The text of a stylesheet that imports those of the kinds; undefined for any other name.
 * @param rooms the folders that hold a room for each kind
 */
export function kindStyles(name: string, rooms: readonly string[]): string | undefined {
  const isPart = Object.hasOwn(parts, name) ? parts[name] : undefined;
  if (!isPart) return undefined;
  return rooms
    .flatMap((folder) =>
      globSync("*/**/*.css", { cwd: folder })
        .filter(isPart)
        .sort()
        .map((path) => `@import ${JSON.stringify(join(folder, path))};\n`),
    )
    .join("");
}

/** In a folder of the room, and not in the room itself. */
function isInFolder(path: string): boolean {
  return path.split(/[/\\]/).length > 2;
}
