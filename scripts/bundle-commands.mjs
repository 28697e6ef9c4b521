import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";

/** Bundles that nobody has used for so many days are removed; a program that runs may still need its own. */
const daysKept = 30;

/**
 * Gives the folder with a bundle of each command, `NAME.js`, made anew when any of their files has
 * changed. Two processes may make the same one: each puts a whole folder in
 * its place.
 * @param {string} root the folder of the generator
 * @returns {Promise<string | undefined>} undefined where nothing can be written
 */
export async function bundleCommands(root) {
  const all = join(root, ".cache", "commands");
  const folder = join(all, stateOf(root));
  const now = new Date();
  if (existsSync(folder)) {
    utimesSync(folder, now, now);
    return folder;
  }
  const draft = `${folder}.${process.pid}`;
  try {
    mkdirSync(draft, { recursive: true });
    await bundle(root, draft);
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (existsSync(folder)) return folder;
    if (["EACCES", "EROFS", "EPERM", "ENOSPC"].includes(error.code)) return undefined;
    throw error;
  }
  removeOld(all, now);
  return folder;
}

/**
 * A digest of the names, sizes and times of the files that bundles are made of, and of the packages.
 * @param {string} root
 */
function stateOf(root) {
  const hash = createHash("sha256").update(process.version);
  const places = ["src", "_includes", "scripts", "bench"]
    .filter((folder) => existsSync(join(root, folder)))
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true }).map((file) => join(root, folder, file)),
    );
  // The last is what npm notes of the packages that it has installed.
  const others = [".eleventy.ts", "package.json", "node_modules/.package-lock.json"];
  for (const file of [...places, ...others.map((name) => join(root, name))].sort()) {
    if (!/\.(m?[jt]sx?|json)$/.test(file)) continue;
    const stats = statSync(file, { throwIfNoEntry: false });
    if (!stats) continue;
    const { size, mtimeMs } = stats;
    hash.update(`${file}\0${size}\0${mtimeMs}\0`);
  }
  return hash.digest("hex").slice(0, 20);
}

/**
 * The programs of the commands.
 * @param {string} root
 * @returns {readonly string[]}
 */
function commandsOf(root) {
  const table = JSON.parse(readFileSync(join(root, "scripts", "commands.json"), "utf8"));
  return Object.values(table)
    .flat()
    .map((name) => join(root, "scripts", `${name}.ts`));
}

/**
 * @param {string} root
 * @param {string} folder
 */
async function bundle(root, folder) {
  const { build } = await import("esbuild");
  const programs = [
    // A package has not all that measures the generator.
    ...commandsOf(root).filter((file) => existsSync(file)),
    ...readdirSync(join(root, "src"), { recursive: true })
      .filter((file) => file.endsWith("-worker.ts"))
      .map((file) => join(root, "src", file)),
  ];
  await build({
    absWorkingDir: root,
    entryPoints: Object.fromEntries(programs.map((file) => [basename(file, ".ts"), file])),
    outdir: folder,
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    mainFields: ["module", "main"],
    target: "node24",
    jsx: "automatic",
    jsxImportSource: "preact",
    plugins: [placesOfSources, packagesOutside(root)],
    banner: { js: bannerOfBundles },
    sourcemap: "linked",
    sourcesContent: false,
    logLevel: "silent",
  });
}

/**
 * Packages of nothing but code, which become part of the bundles with all that they need. Of the thousand
 * files that a preview would load, nine hundred are theirs: each would be looked for, read and translated.
 */
const inside = [
  "@mdit/plugin-abbr",
  "@noble/hashes",
  "culori",
  "d3-scale",
  "d3-shape",
  "fastest-levenshtein",
  "i18next",
  "image-size",
  "ipaddr.js",
  "jsonc-parser",
  "libphonenumber-js",
  "markdown-it",
  "path-browserify",
  "preact",
  "preact-render-to-string",
  "saxes",
  "yaml",
  "zod",
];

/**
 * All others are looked for where a command is run: programs, and what looks for files beside itself. What
 * packages ask for becomes part of the bundles; the generator may be a package itself.
 * @param {string} root
 */
function packagesOutside(root) {
  const sources = ["src", "_includes", "scripts", "bench"].map((folder) => join(root, folder, "/"));
  return {
    name: "packages-outside",
    setup({ onResolve }) {
      onResolve({ filter: /^[^./#]/ }, ({ path, kind, importer }) => {
        const isOurs =
          dirname(importer) === resolve(root) || sources.some((one) => importer.startsWith(one));
        if (kind === "entry-point" || !isOurs) return undefined;
        const parts = path.split("/").slice(0, path.startsWith("@") ? 2 : 1);
        return inside.includes(parts.join("/")) ? undefined : { path, external: true };
      });
    },
  };
}

/** Some of these packages ask for others in the old way. */
const bannerOfBundles = [
  `import { createRequire as requireFrom } from "node:module";`,
  "const require = requireFrom(import.meta.url);",
].join("\n");

/** Code that asks where it stands is told where its source does, but a worker stands beside the bundles. */
const placesOfSources = {
  name: "places-of-sources",
  setup({ onLoad }) {
    onLoad({ filter: /[/\\](src|_includes|scripts|bench)[/\\].*\.tsx?$/ }, ({ path }) => ({
      contents: readFileSync(path, "utf8").replaceAll(
        /new URL\("\.\/([\w-]+-worker)\.ts", import\.meta\.url\)|import\.meta\.url/g,
        (_place, worker) =>
          worker === undefined
            ? JSON.stringify(pathToFileURL(path).href)
            : `new URL("./${worker}.js", import.meta.url)`,
      ),
      loader: path.endsWith("x") ? "tsx" : "ts",
    }));
  },
};

/**
 * @param {string} folder
 * @param {Date} now
 */
function removeOld(folder, now) {
  for (const name of readdirSync(folder)) {
    const one = join(folder, name);
    const { mtimeMs } = statSync(one, { throwIfNoEntry: false }) ?? {};
    const age = mtimeMs === undefined ? 0 : now.getTime() - mtimeMs;
    if (age > daysKept * 24 * 60 * 60 * 1000) rmSync(one, { recursive: true, force: true });
  }
}
