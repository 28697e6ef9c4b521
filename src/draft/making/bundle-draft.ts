import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";
import type { LocalePart } from "../../i18n/locale-parts.ts";
import { kindsFolder, overridesFolder } from "../../model/site-files.ts";
import { type Bundled, browserBundle, filesIn } from "../../outputs/browser-bundle.ts";
import { englishAlone } from "../../outputs/english-alone.ts";
import { bundleOverGenerator } from "../../overrides/bundle-over-generator.ts";
import type { Layers } from "../../overrides/layers.ts";
import { generatorRoot } from "../../project/generator-root.ts";
import { findOwnPlaces } from "./find-own-places.ts";

/** What the bundle of a site's drafts is made of. */
export interface DraftCode {
  /** The folder of the site, whose own kinds are part of it. */
  readonly root: string;
  /** The names of the rooms of its own kinds; none of them may be broken. */
  readonly rooms: readonly string[];
  /** The site over the generator, where its files take the place of those of the generator. */
  readonly layers: Layers | undefined;
  /** The generator's own texts. */
  readonly texts: readonly LocalePart[];
}

/**
 * The program of the worker, with the code of the site's own kinds: one module for browsers. At its end it says
 * where that code lies in it, so that what fails there is told of by its file and line.
 */
export async function bundleDraft(code: DraftCode): Promise<Bundled<string>> {
  const { layers, root } = code;
  const over = layers ? [bundleOverGenerator(layers)] : [];
  const plugins = [siteModule(code), ...over, generatorForKinds(root), englishAlone];
  const { text, map, files } = await bundle("worker.ts", plugins);
  const folders = layers ? [kindsFolder, overridesFolder] : [kindsFolder];
  const isOwn = (path: string) => folders.some((folder) => path.startsWith(`${folder}/`));
  const places = findOwnPlaces(map, outputFolder, { root: layers?.site ?? root, isOwn });
  const made = `${text}globalThis.regionwebbOwnPlaces = ${JSON.stringify(places)};\n`;
  return { made, files };
}

/** The program that looks at spelling, which is loaded by itself: one module for browsers. */
export async function bundleSpelling(): Promise<string> {
  // What Hunspell gives as a module for bundlers takes its program for a namespace, and cannot call it.
  return (await bundle("spelling.ts", [withoutNode], ["browser", "main"])).text;
}

/** The program that stands beside the forms, and between them and what they save: one module for browsers. */
export async function bundleCompanion(): Promise<string> {
  return (await bundle(join("ui", "open-companion.ts"), [])).text;
}

/** Where the bundles would lie if they were written. */
const outputFolder = join("/", "draft");

interface Bundle {
  readonly text: string;
  readonly map: string;
  /** The files that are in it, by their paths. */
  readonly files: readonly string[];
}

async function bundle(
  entry: string,
  plugins: Plugin[],
  mainFields = ["browser", "module", "main"],
): Promise<Bundle> {
  const { build } = await import("esbuild");
  const { outputFiles, metafile } = await build({
    entryPoints: [join(generatorRoot, "src", "draft", entry)],
    absWorkingDir: generatorRoot,
    outdir: outputFolder,
    ...browserBundle,
    sourcemap: "external",
    sourcesContent: false,
    metafile: true,
    platform: "browser",
    mainFields,
    loader: { ".css": "text" },
    jsx: "automatic",
    jsxImportSource: "preact",
    plugins,
  });
  const [map, code] = [".map", ".js"].map((ending) =>
    outputFiles.find(({ path }) => path.endsWith(ending)),
  );
  const files = filesIn(metafile, generatorRoot);
  return { text: code?.text ?? "", map: map?.text ?? "{}", files };
}

/** The module by which the worker gets what is of one site or read from the disk. */
function siteModule({ root, rooms, texts }: DraftCode): Plugin {
  const place = (...names: readonly string[]) => JSON.stringify(join(...names));
  const imports = rooms.flatMap((name, index) => [
    `import * as kind${index} from ${place(root, kindsFolder, name, "kind.ts")};`,
    `import * as looks${index} from ${place(root, kindsFolder, name, "looks.tsx")};`,
  ]);
  const list = rooms.map((name, index) => {
    const parts = `kind: kind${index}, looks: looks${index}, code: "", files: []`;
    const text = JSON.stringify(name);
    return `{ name: ${text}, room: roomOf(${text}, { ${parts} }), faults: [] }`;
  });
  const contents = [
    ...imports,
    'import { roomOf } from "./src/project/own-kinds/gather-kinds.ts";',
    `export const rooms = [${list.join(", ")}];`,
    `export const texts = ${JSON.stringify(texts)};`,
  ].join("\n");
  return {
    name: "site-of-draft",
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^draft:site$/ }, () => ({ path: "site", namespace: "draft" }));
      onLoad({ filter: /.*/, namespace: "draft" }, () => ({ contents, resolveDir: generatorRoot }));
    },
  };
}

/** Packages, and the generator by its name, are those of the generator: there is only one of each. */
function generatorForKinds(root: string): Plugin {
  const own = join(root, kindsFolder);
  return {
    name: "generator-for-kinds",
    setup({ onResolve, resolve }) {
      onResolve({ filter: /^[a-z@]/i }, ({ path, kind, importer, pluginData }) => {
        if (pluginData === "asked" || !importer.startsWith(own)) return undefined;
        if (path.startsWith("regionwebb/"))
          return { path: fileURLToPath(import.meta.resolve(path)) };
        return resolve(path, { kind, resolveDir: generatorRoot, pluginData: "asked" });
      });
    },
  };
}

/** What was made for browsers and for Node names modules of Node, and does not load them here. */
const withoutNode: Plugin = {
  name: "without-node",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:fs|path|crypto)$/ }, ({ path }) => ({ path, namespace: "nothing" }));
    onLoad({ filter: /.*/, namespace: "nothing" }, () => ({ contents: "module.exports = {};" }));
  },
};
