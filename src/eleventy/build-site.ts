import { relative, resolve } from "node:path";
import Eleventy, { type UserConfig } from "@11ty/eleventy";
import { explainSystemError } from "../command/explain-system-error.ts";
import { noProgress, type Progress } from "../command/progress.ts";
import { generatorRoot } from "../project/generator-root.ts";
import { checkOutput } from "../publish/check-output.ts";
import { isWithin } from "../publish/path-in.ts";
import type { OpenWriter } from "../publish/site-writer.ts";
import { openStage } from "../publish/stage.ts";

/** The folder in which Eleventy looks for templates: there are none, the pages come from the model. */
const inputFolder = "src/eleventy";

/** How a site is built. */
export interface BuildOptions {
  /** The composition root, which tells Eleventy what the site is made of. */
  readonly compose: (eleventy: UserConfig, openWriter: OpenWriter) => Promise<void>;
  /**
   * Writes the PDFs into the folder that it is given, before the site takes its place. Without it, the
   * site has none and its pages link to none.
   */
  readonly print?: (folder: string) => Promise<void>;
  /** Whether each text has compressed files beside it, for servers that send these. */
  readonly isCompressed?: boolean;
  readonly progress?: Progress;
}

/**
 * Builds a site, all or nothing: it is written beside the output folder and takes its place when it
 * is whole. When anything fails, the last good site is still there.
 * @param root the folder of the site
 * @param output the folder that is to hold the built site
 * @throws ContentError; CommandError when the output is not ours to replace
 */
export async function buildSite(
  root: string,
  output: string,
  { compose, print, isCompressed = false, progress = noProgress }: BuildOptions,
): Promise<void> {
  const target = checkOutput(output, { root, generator: generatorRoot });
  const stage = refusedAt(output, () => openStage(target, { isWhole: print !== undefined }));
  process.env.REGIONWEBB_ROOT = resolve(root);
  process.chdir(generatorRoot);
  try {
    const eleventy = new Eleventy(inputFolder, relative(process.cwd(), stage.folder), {
      // Not by its path: whoever starts a build has loaded it.
      config: (eleventy) => compose(eleventy, () => stage.writer),
      quietMode: true,
      runMode: "build",
      source: "script",
    });
    await eleventy.init();
    // What goes wrong is thrown, and told of once, in the words of the commands.
    eleventy.disableLogger();
    await eleventy.write();
    await print?.(stage.folder);
    progress.begin("publishing");
    if (isCompressed) await stage.compress();
    await stage.publish();
  } catch (error) {
    const cause = rootCause(error);
    throw explainSystemError(cause, placeOf(cause, { stage: stage.folder, output })) ?? cause;
  } finally {
    await stage.discard();
  }
}

/** What the machine refuses there is told of by the name that the user gave. */
function refusedAt<Value>(place: string, act: () => Value): Value {
  try {
    return act();
  } catch (error) {
    throw explainSystemError(error, place) ?? error;
  }
}

/**
 * What is written beside the output is told of by the name that the user gave, and so is what the machine
 * gives no place for. Undefined for another place, such as the folder for what is kept.
 */
function placeOf(
  error: unknown,
  { stage, output }: { readonly stage: string; readonly output: string },
): string | undefined {
  const { path, dest = path } = error as { readonly path?: string; readonly dest?: string };
  return dest === undefined || isWithin(stage, dest) ? output : undefined;
}

/** Eleventy wraps what its configuration throws. */
function rootCause(error: unknown): unknown {
  if (error instanceof Error && "originalError" in error && error.originalError)
    return rootCause(error.originalError);
  return error;
}
