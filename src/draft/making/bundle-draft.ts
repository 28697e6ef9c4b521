import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Plugin } from "esbuild";
import type { LocalePart } from "../../i18n/locale-parts.ts";
import { kindsFolder } from "../../model/site-files.ts";
import { generatorRoot } from "../../project/generator-root.ts";

/** What the bundle of a site's drafts is made of. */
export interface DraftCode {
  /** The folder of the site, whose own kinds are part of it. */
  readonly root: string;
  /** The names of the rooms of its own kinds; none of them may be broken. */
  readonly rooms: readonly string[];
  /** The generator's own texts. */
  readonly texts: readonly LocalePart[];
}

/** The program of the worker, with the code of the site's own kinds: one module for browsers. */
export async function bundleDraft(code: DraftCode): Promise<string> {
  const { build } = await import("esbuild");
  const { outputFiles } = await build({
    entryPoints: [join(generatorRoot, "src", "draft", "worker.ts")],
    absWorkingDir: generatorRoot,
    outdir: join("/", "draft"),
    bundle: true,
    format: "esm",
    platform: "browser",
    target: ["chrome120", "firefox121", "safari17.2"],
    jsx: "automatic",
    jsxImportSource: "preact",
    minify: true,
    legalComments: "none",
    logLevel: "silent",
    write: false,
    plugins: [siteModule(code), generatorForKinds(code.root), englishAlone],
  });
  return outputFiles[0]?.text ?? "";
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

/** The words in which zod speaks fifty languages are a fifth of the whole, and nobody hears them. */
const englishAlone: Plugin = {
  name: "english-alone",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\]zod[/\\]v4[/\\]locales[/\\]index\.js$/ }, ({ path }) => ({
      contents: 'export { default as en } from "./en.js";',
      resolveDir: dirname(path),
    }));
  },
};
