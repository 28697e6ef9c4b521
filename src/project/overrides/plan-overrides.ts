import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "../../command/command-error.ts";
import { overridesFolder } from "../../model/site-files.ts";
import { suggest } from "../../model/suggest.ts";
import type { Layers } from "../../overrides/layers.ts";
import type { TextChange } from "../write-changes.ts";
import { listOverrides, replaceableFiles } from "./list-overrides.ts";
import { recordOf } from "./made-from.ts";

/**
 * The path below `_includes` of a file of the generator that a site may replace, as somebody wrote it.
 * @throws CommandError for any other
 */
export function replaceablePath(given: string, layers: Layers): string {
  const path = given.replaceAll("\\", "/").replace(/^(?:\.\/)?_includes\//, "");
  const known = replaceableFiles(layers);
  if (known.includes(path)) return path;
  const { nearest } = suggest(path, known);
  if (nearest === undefined) throw new CommandError("override-unknown", given);
  throw new CommandError("override-unknown-near", given, { nearest: String(nearest) });
}

/**
 * A copy of a file of the generator for a site, and what is kept of the original.
 * @throws CommandError where the site has one already
 */
export function planOverride(path: string, layers: Layers): readonly TextChange[] {
  if (listOverrides(layers).includes(path))
    throw new CommandError("override-exists", `${overridesFolder}/${path}`);
  const after = readFileSync(join(layers.generator, overridesFolder, path), "utf8");
  return [{ path: `${overridesFolder}/${path}`, after }, planRecord(path, layers)];
}

/**
 * What is kept of the original of a file, as the generator has it now: somebody has seen how it changed.
 * @throws CommandError where the site has no such file
 */
export function planAccepted(path: string, layers: Layers): TextChange {
  if (!listOverrides(layers).includes(path)) throw new CommandError("override-not-there", path);
  return planRecord(path, layers);
}

function planRecord(path: string, { site, generator }: Layers): TextChange {
  const record = recordOf(path);
  const place = join(site, record);
  return {
    path: record,
    before: existsSync(place) ? readFileSync(place, "utf8") : undefined,
    after: readFileSync(join(generator, overridesFolder, path), "utf8"),
  };
}
