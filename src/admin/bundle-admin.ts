import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import type { Plugin } from "esbuild";

/** Where the page with the forms stands in the built site, and what it loads. */
export const adminFolder = "admin";

const scriptsFolder = `${adminFolder}/scripts`;

/** A file that is made, and one that stands on the disk already; from the root of the built site. */
export interface AdminFiles {
  readonly made: readonly { readonly path: string; readonly content: string }[];
  readonly copied: readonly { readonly path: string; readonly file: string }[];
  /** The name of the first script, beside the page. */
  readonly script: string;
}

/** The languages in which the forms speak: the words of others are not published. */
const languages = ["sv", "en-GB"];

/**
 * Bundles the forms with Sveltia CMS, which is loaded from the site itself.
 * @param main the path of `src/admin/browser/main.ts`
 */
export async function bundleAdmin(main: string): Promise<AdminFiles> {
  const { build } = await import("esbuild");
  const outdir = join("/", adminFolder);
  const { outputFiles } = await build({
    entryPoints: [main],
    absWorkingDir: dirname(main),
    outdir: join("/", scriptsFolder),
    bundle: true,
    splitting: true,
    format: "esm",
    minify: true,
    target: ["chrome120", "firefox121", "safari17.2"],
    entryNames: "[name].[hash]",
    chunkNames: "[name].[hash]",
    legalComments: "none",
    loader: { ".css": "text" },
    logLevel: "silent",
    write: false,
    plugins: [withoutNeedless, mended],
  });
  const made = outputFiles.map(({ path, text }) => ({
    path: `${adminFolder}/${relative(outdir, path).replaceAll("\\", "/")}`,
    content: text,
  }));
  const start = `${scriptsFolder}/main.`;
  const entry = made.find(({ path }) => path.startsWith(start));
  if (!entry) throw new Error("esbuild gave no entry");
  return {
    made,
    copied: await packageAssets(made),
    script: entry.path.slice(adminFolder.length + 1),
  };
}

/**
 * Typefaces, and what reads and writes pictures: each where scripts ask for it, which is in a folder beside
 * them or beside theirs.
 */
async function packageAssets(made: AdminFiles["made"]): Promise<AdminFiles["copied"]> {
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

/** Words in languages that our forms do not have, and the colours of code, are four fifths of the package. */
const withoutNeedless: Plugin = {
  name: "without-needless",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^@shikijs\/(?:langs|themes)(?:\/|$)/ }, () => ({
      path: "nothing",
      namespace: "without-needless",
    }));
    onResolve({ filter: /\/locales\/[A-Za-z-]+\.json$/ }, ({ path, resolveDir }) => {
      const [, language = ""] = /([A-Za-z-]+)\.json$/.exec(path) ?? [];
      if (languages.includes(language)) return undefined;
      return { path: join(resolveDir, path.replace(/[A-Za-z-]+\.json$/, "en-GB.json")) };
    });
    onLoad({ filter: /.*/, namespace: "without-needless" }, () => ({
      contents: "export default [];",
    }));
  },
};

/**
 * What must be mended in the CMS. It asks another host for its typefaces, which lie in its package; and it
 * stumbles when a page is saved that lacks one of the languages.
 */
const mended: Plugin = {
  name: "mended",
  setup: ({ onLoad }) => {
    onLoad({ filter: /@sveltia[\\/]cms[\\/]npm[\\/]index\.js$/ }, async ({ path }) => {
      const [text, names] = await Promise.all([readFile(path, "utf8"), readdir(assetsOfPackage())]);
      const contents = text
        .replaceAll(elsewhere, (address, family: string, style: string) => {
          const name = names.find((one) => one.startsWith(`${family}-${style}-`));
          return name === undefined ? address : `scripts/assets/${name}`;
        })
        .replace(faultsOfLanguage, "Object.values($1??{}).some(");
      return { contents, loader: "js" };
    });
  },
};

const elsewhere =
  /https:\/\/cdn\.jsdelivr\.net\/fontsource\/fonts\/([a-z0-9-]+)(?::vf)?@[^/]+\/([a-z0-9-]+)\.woff2/g;

const faultsOfLanguage = /Object\.values\((\w+\(\w+\)\[\w+\])\)\.some\((?=\(\{valid:)/;

function assetsOfPackage(): string {
  return join(dirname(createRequire(import.meta.url).resolve("@sveltia/cms")), "assets");
}
