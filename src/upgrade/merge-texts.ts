import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ThreeTexts } from "./upgrade-templates.ts";

/** Brings two changes of a text together, as git does; undefined where both have changed the same lines. */
export function mergeTexts({ own, before, now }: ThreeTexts): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), "regionwebb-merge-"));
  try {
    const files = Object.entries({ own, before, now }).map(([name, text]) => {
      const file = join(folder, name);
      writeFileSync(file, text);
      return file;
    });
    const { status, stdout } = spawnSync("git", ["merge-file", "--stdout", ...files], {
      encoding: "utf8",
    });
    return status === 0 ? stdout : undefined;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
