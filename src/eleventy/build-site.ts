import { randomUUID } from "node:crypto";
import { rename, rm } from "node:fs/promises";
import { dirname, relative, resolve } from "node:path";
import Eleventy from "@11ty/eleventy";
import { generatorRoot } from "./open-project.ts";

/** The folder in which Eleventy looks for templates: there are none, the pages come from the model. */
export const inputFolder = "src/eleventy";

/**
 * Builds a site, all or nothing: it is written beside the output folder and takes its place when it
 * is whole. When anything fails, the last good site is still there.
 * @param root the folder of the site
 * @param output the folder that is to hold the built site
 * @param print writes the PDFs into the folder that it is given, before the site takes its place;
 *   without it, the site has none and its pages link to none
 * @throws ContentError, LocaleError
 */
export async function buildSite(
  root: string,
  output: string,
  print?: (folder: string) => Promise<void>,
): Promise<void> {
  const target = resolve(output);
  const next = `${target}.${randomUUID()}`;
  process.env.REGIONWEBB_ROOT = resolve(root);
  process.chdir(generatorRoot);
  try {
    const eleventy = new Eleventy(inputFolder, relative(process.cwd(), next), {
      configPath: ".eleventy.ts",
      quietMode: true,
      runMode: "build",
      source: "script",
    });
    await eleventy.init();
    await eleventy.write();
    await print?.(next);
    await takePlace(next, target);
  } catch (error) {
    throw rootCause(error);
  } finally {
    await rm(next, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function takePlace(next: string, target: string): Promise<void> {
  const last = `${dirname(target)}/.${randomUUID()}`;
  const hadOne = await rename(target, last).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return false;
      throw error;
    },
  );
  await rename(next, target);
  if (hadOne) await rm(last, { recursive: true });
}

/** Eleventy wraps what its configuration throws. */
function rootCause(error: unknown): unknown {
  if (error instanceof Error && "originalError" in error && error.originalError)
    return rootCause(error.originalError);
  return error;
}
