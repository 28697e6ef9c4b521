import { hash } from "node:crypto";
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire, registerHooks } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Has a process, or a thread, load TypeScript as it stands: `node --import ./scripts/load-typescript.mjs FILE`.
 * Node takes the types out of the generator's own files. It cannot read JSX, nor some of what a site may
 * write, and reads no TypeScript below `node_modules`, where the generator lies as a package: esbuild
 * translates that, and what it has made is kept.
 * Plain JavaScript, because nothing can be made of TypeScript yet.
 */
registerHooks({
  load: (url, context, next) => {
    if (!/^file:.*\.tsx?$/.test(url) || isPlain(url)) return next(url, context);
    return { format: "module", source: translated(fileURLToPath(url)), shortCircuit: true };
  },
});
// What fails is told of by the lines of the file that somebody wrote.
process.setSourceMapsEnabled(true);

const generator = new URL("..", import.meta.url).href;
const folder = fileURLToPath(new URL("../.cache/typescript", import.meta.url));

/**
 * Whether Node can load a file by itself.
 * @param {string} url
 */
function isPlain(url) {
  return url.endsWith(".ts") && url.startsWith(generator) && !url.includes("/node_modules/");
}

/** A digest of what decides, beside its text, what is made of a file: this program, and the version of esbuild. */
function makerOf() {
  const files = [import.meta.url, new URL("../package.json", import.meta.url)];
  return hash("sha256", files.map((file) => readFileSync(new URL(file), "utf8")).join());
}

/** @type {string | undefined} */
let maker;

/** @param {string} file */
function translated(file) {
  const text = readFileSync(file, "utf8");
  // What a site has of its own is little, and may lie anywhere.
  if (!file.startsWith(fileURLToPath(generator))) return translate(file, text);
  maker ??= makerOf();
  const mark = `\n// ${hash("sha256", `${maker} ${text}`)}\n`;
  const place = join(folder, `${hash("sha1", file)}.mjs`);
  const kept = readIfThere(place);
  if (kept?.endsWith(mark)) return kept;
  const source = translate(file, text) + mark;
  keep(place, source);
  return source;
}

/**
 * @param {string} file
 * @param {string} text
 */
function translate(file, text) {
  // Loaded where something is not kept yet.
  const { transformSync } = createRequire(import.meta.url)("esbuild");
  const { code } = transformSync(text, {
    sourcefile: file,
    loader: file.endsWith("x") ? "tsx" : "ts",
    format: "esm",
    target: "node24",
    jsx: "automatic",
    jsxImportSource: "preact",
    sourcemap: "inline",
    sourcesContent: false,
  });
  return code;
}

/** @param {string} place */
function readIfThere(place) {
  try {
    return readFileSync(place, "utf8");
  } catch {
    return undefined;
  }
}

/**
 * Puts a whole file in its place: several processes may do so at once. Where nothing can be written, all is
 * translated anew next time.
 * @param {string} place
 * @param {string} source
 */
function keep(place, source) {
  const draft = `${place}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(draft, source);
    renameSync(draft, place);
  } catch {
    rmSync(draft, { force: true });
  }
}
