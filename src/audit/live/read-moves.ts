import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** An old address of a built site. */
export interface Move {
  /** On the host, percent-encoded. */
  readonly from: string;
  /** As it is written; undefined where what was there is gone for good. */
  readonly to: string | undefined;
}

/** Reads the `_redirects` of a built site, where it has one: an address, where it leads, and a status. */
export async function readMoves(folder: string): Promise<readonly Move[]> {
  const text = await readFile(join(folder, "_redirects"), "utf8").catch(() => "");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => {
      const [from = "", to, status] = line.trim().split(/\s+/);
      return { from, to: status === "410" ? undefined : to };
    });
}
