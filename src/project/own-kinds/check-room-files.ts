import { globSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { build } from "esbuild";
import { bundleAsync } from "lightningcss";
import type { Fault, FaultCode, FaultValues } from "../../model/fault.ts";
import { lineOfBadByte } from "../../model/read-site-files.ts";
import { kindsFolder } from "../../model/site-files.ts";
import { elementIn } from "../../outputs/kind-behaviours.ts";
import { placeInOwnCode } from "./own-code.ts";

/** What is wrong in a file, whose name is known. */
type Wrong = Pick<Fault, "code" | "values" | "line">;

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
  const line = lineOfBadByte(await readFile(file));
  if (line !== undefined) return { ...wrong("not-utf-8", {}), line };
  if (file.endsWith(".css")) return checkStyles(file);
  return file.endsWith(".client.ts") ? checkBehaviour(file, root) : undefined;
}

async function checkStyles(file: string): Promise<Wrong | undefined> {
  const files: string[] = [];
  try {
    await bundleAsync({
      filename: file,
      visitor: {
        Url: ({ url }) => {
          if (!/^([a-z]+:|\/|#)/i.test(url)) files.push(url);
        },
      },
    });
  } catch (error) {
    const { message, loc } = error as Error & { readonly loc?: { readonly line: number } };
    const detail = message.split("\n")[0] ?? "";
    return { ...wrong("kind-broken", { detail }), ...(loc && { line: loc.line }) };
  }
  const [value] = files;
  return value === undefined ? undefined : wrong("kind-style-names-file", { value });
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

function wrong(code: FaultCode, values: FaultValues): Wrong {
  return { code, values };
}
