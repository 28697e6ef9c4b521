import { join } from "node:path";
import { type BuildFailure, build, type Message, type Metafile } from "esbuild";
import type { Fault } from "../../model/fault.ts";
import { overridesFolder } from "../../model/site-files.ts";
import { bundleOverGenerator } from "../../overrides/bundle-over-generator.ts";
import type { Layers } from "../../overrides/layers.ts";

/**
 * What is wrong with code that replaces code of the generator: it cannot be read, names what is not there, or
 * lacks what others take of the original. None of it is run.
 * @param paths below `_includes`
 */
export async function checkOverrideCode(
  paths: readonly string[],
  layers: Layers,
): Promise<readonly Fault[]> {
  if (paths.length === 0) return [];
  const own = join(layers.site, overridesFolder);
  const broken = (await problemsOf(paths, layers)).flatMap(faultOfMessage);
  const readable = paths.filter(
    (path) => !broken.some(({ file }) => file === `${overridesFolder}/${path}`),
  );
  const [given, taken] = await Promise.all([
    exportsOf(readable, own),
    exportsOf(readable, join(layers.generator, overridesFolder)),
  ]);
  const lacking = readable.flatMap((path): readonly Fault[] => {
    const name = taken.get(path)?.find((one) => !given.get(path)?.includes(one));
    if (name === undefined) return [];
    const file = `${overridesFolder}/${path}`;
    return [{ severity: "error", file, code: "override-lacks-export", values: { name } }];
  });
  return [...broken, ...lacking];
}

/** What esbuild says of the code and of all that it imports. */
async function problemsOf(paths: readonly string[], layers: Layers): Promise<readonly Message[]> {
  const plugin = bundleOverGenerator(layers);
  try {
    await build({
      entryPoints: paths.map((path) => join(layers.site, overridesFolder, path)),
      absWorkingDir: layers.site,
      outdir: layers.site,
      bundle: true,
      packages: "external",
      plugins: [plugin],
      ...compiled,
    });
    return [];
  } catch (error) {
    return (error as BuildFailure).errors;
  }
}

/** What modules export, by their paths. */
async function exportsOf(
  paths: readonly string[],
  folder: string,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const entryPoints = paths.map((path) => join(folder, path));
  const { metafile } = await build({
    entryPoints,
    absWorkingDir: folder,
    outdir: folder,
    metafile: true,
    ...compiled,
  });
  const outputs: readonly Metafile["outputs"][string][] = Object.values(metafile.outputs);
  return new Map(outputs.map(({ entryPoint = "", exports }) => [entryPoint, exports]));
}

const compiled = {
  format: "esm",
  platform: "node",
  target: "node24",
  jsx: "automatic",
  jsxImportSource: "preact",
  logLevel: "silent",
  write: false,
} as const;

/** Of what is said of the generator's own code, the file that it takes something from knows more. */
function faultOfMessage({ text, location }: Message): readonly Fault[] {
  const file = location?.file.replaceAll("\\", "/");
  if (!location || !file?.startsWith(`${overridesFolder}/`)) return [];
  const { line } = location;
  return [{ severity: "error", file, line, code: "kind-broken", values: { detail: text } }];
}
