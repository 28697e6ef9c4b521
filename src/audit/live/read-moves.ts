import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** An old address of a built site. */
export interface Move {
  /** On the host, percent-encoded. */
  readonly from: string;
  /** As it is written. */
  readonly to: string;
}

/** Reads the `_redirects` of a built site, where it has one: an address, where it leads, and a status that is always 301. */
export async function readMoves(folder: string): Promise<readonly Move[]> {
  const text = await readFile(join(folder, "_redirects"), "utf8").catch(() => "");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [from = "", to = ""] = line.trim().split(/\s+/);
      return { from, to };
    });
}
