import { dirname, join, relative } from "node:path";
import { bundleOverGenerator } from "../overrides/bundle-over-generator.ts";
import type { Layers } from "../overrides/layers.ts";
import { splitBundle } from "./browser-bundle.ts";
import { behavioursOfKinds } from "./kind-behaviours.ts";
import type { OutputFile } from "./output-file.ts";

/** The scripts of a site: the one that pages name, and the parts that it fetches where they are needed. */
export interface Scripts {
  readonly entry: OutputFile;
  readonly parts: readonly OutputFile[];
}

/** Where the scripts stand in the built site. */
export const scriptsFolder = "assets/scripts";

/**
 * Bundles the scripts into modules. Each name bears a hash of the content.
 * @param main the path of `_includes/scripts/main.ts`
 * @param places the folders that hold a room for each kind, whose behaviours are added, and the site
 * whose files take the place of those of the generator
 */
export async function bundleScripts(
  main: string,
  { rooms = [], layers }: { rooms?: readonly string[]; layers?: Layers | undefined } = {},
): Promise<Scripts> {
  const { build } = await import("esbuild");
  const outdir = join("/", scriptsFolder);
  const { outputFiles } = await build({
    entryPoints: [main],
    // The hashes in the names are made of paths, too: from here, they are the same wherever one builds.
    absWorkingDir: dirname(main),
    outdir,
    ...splitBundle,
    plugins: [behavioursOfKinds(rooms), ...(layers ? [bundleOverGenerator(layers)] : [])],
  });
  const files = outputFiles.map(({ path, text }) => ({
    path: `${scriptsFolder}/${relative(outdir, path).replaceAll("\\", "/")}`,
    content: text,
  }));
  const [entry] = files.filter(({ path }) => path.startsWith(`${scriptsFolder}/main.`));
  if (!entry) throw new Error("esbuild gave no entry");
  return { entry, parts: files.filter((file) => file !== entry) };
}
