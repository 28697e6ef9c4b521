import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Fault, FaultCode, FaultValues } from "../../model/fault.ts";
import { overridesFolder } from "../../model/site-files.ts";
import { suggest } from "../../model/suggest.ts";
import { isOwnHelper, type Layers } from "../../overrides/layers.ts";
import { checkEncoding, checkOwnStyles } from "../own-kinds/check-own-file.ts";
import { checkOverrideCode } from "./check-override-code.ts";
import { listOverrides, replaceableFiles } from "./list-overrides.ts";
import { originalState } from "./made-from.ts";

/**
 * What is wrong with the files of a site that replace those of the generator: what replaces nothing or cannot
 * be used, and, as warnings, what was made from a file that has changed since.
 */
export async function checkOverrides(layers: Layers): Promise<readonly Fault[]> {
  const paths = listOverrides(layers);
  if (paths.length === 0) return [];
  const known = replaceableFiles(layers);
  const replacing = paths.filter((path) => known.includes(path));
  const lost = paths.filter((path) => !isOwnHelper(path) && !replacing.includes(path));
  const ofTexts = await Promise.all(paths.map((path) => checkText(path, layers)));
  const broken = ofTexts.flat();
  const code = replacing.filter((path) => /\.tsx?$/.test(path) && !names(broken, path));
  return [
    ...lost.map((path) => faultIn(path, "override-replaces-nothing", suggest(path, known))),
    ...broken,
    ...(await checkOverrideCode(code, layers)),
    ...replacing.flatMap((path) => checkOriginal(path, layers)),
  ];
}

async function checkText(path: string, { site }: Layers): Promise<readonly Fault[]> {
  const file = join(site, overridesFolder, path);
  const wrong =
    checkEncoding(await readFile(file)) ??
    (path.endsWith(".css") ? await checkOwnStyles(file) : undefined);
  return wrong ? [{ severity: "error", file: `${overridesFolder}/${path}`, ...wrong }] : [];
}

function names(faults: readonly Fault[], path: string): boolean {
  return faults.some(({ file }) => file === `${overridesFolder}/${path}`);
}

function checkOriginal(path: string, layers: Layers): readonly Fault[] {
  const { state } = originalState(path, layers);
  if (state === "unchanged") return [];
  const code = state === "changed" ? "override-outdated" : "override-unrecorded";
  return [{ ...faultIn(path, code, { path }), severity: "warning" }];
}

function faultIn(path: string, code: FaultCode, values: FaultValues): Fault {
  return { severity: "error", file: `${overridesFolder}/${path}`, code, values };
}
