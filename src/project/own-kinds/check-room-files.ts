import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { build } from "esbuild";
import type { Fault } from "../../model/fault.ts";
import { kindsFolder } from "../../model/site-files.ts";
import { elementIn } from "../../outputs/kind-behaviours.ts";
import { checkEncoding, checkOwnStyles, type Wrong, wrong } from "./check-own-file.ts";
import { placeInOwnCode } from "./own-code.ts";

/**
 * What is wrong with the styles and behaviours in a room of a site's own, each read by itself: once
 * they are one with those of the generator, nobody would know which file it was.
 */
export async function checkRoomFiles(name: string, root: string): Promise<readonly Fault[]> {
  const folder = join(root, kindsFolder, name);
  const paths = globSync("**/*.{ts,tsx,css}", { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const faults = await Promise.all(
    paths.map(async (file) => {
      const wrong = await checkFile(file, root);
      const place = relative(root, file).split(sep).join("/");
      return wrong ? [{ severity: "error", file: place, ...wrong } as const] : [];
    }),
  );
  return faults.flat();
}

async function checkFile(file: string, root: string): Promise<Wrong | undefined> {
  const unreadable = checkEncoding(await readFile(file));
  if (unreadable) return unreadable;
  if (file.endsWith(".css")) return checkOwnStyles(file);
  return file.endsWith(".client.ts") ? checkBehaviour(file, root) : undefined;
}

async function checkBehaviour(file: string, root: string): Promise<Wrong | undefined> {
  if (elementIn(await readFile(file, "utf8")) === undefined)
    return wrong("kind-behaviour-nameless", {});
  try {
    await build({
      entryPoints: [file],
      absWorkingDir: root,
      bundle: true,
      write: false,
      logLevel: "silent",
    });
    return undefined;
  } catch (error) {
    const { detail, line } = placeInOwnCode(error, root) ?? { detail: String(error) };
    return { ...wrong("kind-broken", { detail }), ...(line !== undefined && { line }) };
  }
}
