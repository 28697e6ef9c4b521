import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import type { Plugin } from "esbuild";
import { adminFolder } from "../model/admin-folder.ts";
import { type Bundled, filesIn, splitBundle } from "../outputs/browser-bundle.ts";
import { englishAlone } from "../outputs/english-alone.ts";
import { type CmsWords, cmsWords } from "./cms-words.ts";
import { mendCms } from "./mend-cms.ts";
import { ownTextKeys } from "./mend-words.ts";

const scriptsFolder = `${adminFolder}/scripts`;

/** A file that stands on the disk already, and its path from the root of the built site. */
export interface CopiedAsset {
  readonly path: string;
  readonly file: string;
}

/** The forms as they are loaded. */
export interface AdminBundle {
  readonly made: readonly { readonly path: string; readonly content: string }[];
  readonly copied: readonly CopiedAsset[];
  /** The name of the first script, beside the page. */
  readonly script: string;
}

/**
 * Bundles the forms with Sveltia CMS, which is loaded from the site itself.
 * @param main the path of `src/admin/browser/main.ts`
 */
export async function bundleAdmin(main: string): Promise<Bundled<AdminBundle>> {
  const { build } = await import("esbuild");
  const outdir = join("/", adminFolder);
  const { outputFiles, metafile } = await build({
    entryPoints: [main],
    absWorkingDir: dirname(main),
    outdir: join("/", scriptsFolder),
    ...splitBundle,
    metafile: true,
    loader: { ".css": "text" },
    plugins: [withoutNeedless, englishAlone, inWords(cmsWords), mendCms(assetsOfPackage())],
  });
  const made = outputFiles.map(({ path, text }) => ({
    path: `${adminFolder}/${relative(outdir, path).replaceAll("\\", "/")}`,
    content: text,
  }));
  const start = `${scriptsFolder}/main.`;
  const entry = made.find(({ path }) => path.startsWith(start));
  if (!entry) throw new Error("esbuild gave no entry");
  const script = entry.path.slice(adminFolder.length + 1);
  return {
    made: { made, copied: await packageAssets(made), script },
    files: filesIn(metafile, dirname(main)),
  };
}

/**
 * Typefaces, and what reads and writes pictures: each where scripts ask for it, which is in a folder beside
 * them or beside theirs.
 */
async function packageAssets(made: AdminBundle["made"]): Promise<readonly CopiedAsset[]> {
  const folder = assetsOfPackage();
  const names = (await readdir(folder)).filter((name) => !name.endsWith(".map"));
  const isAsked = (address: RegExp) => made.some(({ content }) => address.test(content));
  return names.flatMap((name) => {
    const file = join(folder, name);
    const beside = isAsked(new RegExp(`["'\`]assets/${RegExp.escape(name)}`));
    const above = isAsked(new RegExp(`["'\`]\\.\\./assets/${RegExp.escape(name)}`));
    return [
      ...(beside ? [{ path: `${scriptsFolder}/assets/${name}`, file }] : []),
      ...(above ? [{ path: `${adminFolder}/assets/${name}`, file }] : []),
    ];
  });
}

/** The colours of code in two hundred languages are two thirds of the package. */
const withoutNeedless: Plugin = {
  name: "without-needless",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^@shikijs\/(?:langs|themes)(?:\/|$)/ }, () => ({
      path: "nothing",
      namespace: "without-needless",
    }));
    onLoad({ filter: /.*/, namespace: "without-needless" }, () => ({
      contents: "export default [];",
    }));
  },
};

/** Has the CMS speak in our words where it has others, and in the languages of our forms alone. */
function inWords(words: CmsWords): Plugin {
  const filter = /[\\/]locales[\\/][A-Za-z-]+\.json$/;
  const languageOf = (path: string) => /([A-Za-z-]+)\.json$/.exec(path)?.[1] ?? "";
  return {
    name: "in-words",
    setup: ({ onResolve, onLoad }) => {
      onResolve({ filter }, ({ path, resolveDir }) => {
        if (Object.hasOwn(words, languageOf(path))) return undefined;
        return { path: join(resolveDir, path.replace(/[A-Za-z-]+\.json$/, "en-GB.json")) };
      });
      onLoad({ filter }, async ({ path }) => {
        const [texts, pattern, program] = await Promise.all([
          readTexts(path),
          readTexts(path, "en-GB"),
          readFile(programOfPackage(), "utf8"),
        ]);
        const own = Object.entries(words[languageOf(path)] ?? {});
        // A few texts stand in the program alone, in American English.
        const isKnown = (key: string) =>
          ownTextKeys.includes(key) ||
          textAt(pattern, key) !== undefined ||
          program.includes(`,${key}:\``);
        const unknown = own.filter(([key]) => !isKnown(key));
        if (unknown.length > 0) throw new Error(`the CMS has no texts ${unknown.join(", ")}`);
        const contents = own.reduce(
          (all, [key, text]) => withText(all, key.split("."), text),
          texts,
        );
        return { contents: JSON.stringify(contents), loader: "json" };
      });
    },
  };
}

type Texts = Readonly<Record<string, unknown>>;

async function readTexts(path: string, language?: string): Promise<Texts> {
  const file = language === undefined ? path : join(dirname(path), `${language}.json`);
  return JSON.parse(await readFile(file, "utf8")) as Texts;
}

function textAt(texts: Texts, key: string): unknown {
  return key
    .split(".")
    .reduce<unknown>((inner, name) => (inner as Texts | undefined)?.[name], texts);
}

function withText(texts: Texts, [name = "", ...rest]: readonly string[], text: string): Texts {
  const inner = (texts[name] ?? {}) as Texts;
  return { ...texts, [name]: rest.length === 0 ? text : withText(inner, rest, text) };
}

function programOfPackage(): string {
  return createRequire(import.meta.url).resolve("@sveltia/cms");
}

function assetsOfPackage(): string {
  return join(dirname(programOfPackage()), "assets");
}
