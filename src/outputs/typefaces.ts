import { createHash } from "node:crypto";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { keepFile } from "../disk/keep-file.ts";
import { makeFolder } from "../disk/make-folder.ts";
import { startWorker } from "../workers/worker-threads.ts";

/** A file of the typeface as visitors load it. */
export interface Typeface {
  /** The address that `typeface.css` gives it: `/assets/upright.woff2`. */
  readonly source: string;
  /** Where it stands in the built site; the name bears a hash of what it was made from. */
  readonly path: string;
  /** The file on the disk. */
  readonly file: string;
}

interface Cut {
  readonly name: string;
  /** Of the npm package. */
  readonly file: string;
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

const require = createRequire(import.meta.url);

const packages = "@fontsource-variable";

/** ASCII, Latin-1, typographic marks, the euro, the trade mark and the minus sign. */
const western = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x2010, 0x205e],
  [0x20ac, 0x20ac],
  [0x2122, 0x2122],
  [0x2212, 0x2212],
] as const;

/**
 * The files of the npm packages. Atkinson Hyperlegible Next has only zeros with a slash, which make a
 * date or a sum restless to read: the zero is that of a typeface whose round figures have the same
 * measures (see decision 025).
 */
export const typefaceFiles = {
  western: "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2",
  further:
    "atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-ext-wght-normal.woff2",
  zero: "onest/files/onest-latin-wght-normal.woff2",
} as const;

/** The letters of Polish, Turkish and other languages of Europe, as far as the typeface has them. */
const further = [
  [0x100, 0x24f],
  [0x1e00, 0x1eff],
] as const;

/** The weights that the stylesheet uses. */
const weights = { min: 400, max: 750 };

/** The first one is what the first paint needs. Decision 023 tells what each cut was measured to save. */
const cuts: readonly Cut[] = [
  { name: "upright", file: typefaceFiles.western, ranges: western },
  { name: "upright-further", file: typefaceFiles.further, ranges: further },
  { name: "zero", file: typefaceFiles.zero, ranges: [[0x30, 0x30]] },
];

/** Kerning, accents, the forms of a language, and figures of equal width. */
const features = ["kern", "mark", "mkmk", "ccmp", "locl", "tnum"];

/**
 * The typefaces, whether they have been cut yet or not.
 * @param cache a folder that keeps what has been cut
 */
export function nameTypefaces(cache: string): Promise<readonly Typeface[]> {
  return Promise.all(cuts.map((cut) => nameTypeface(cut, cache)));
}

async function nameTypeface(cut: Cut, cache: string): Promise<Typeface> {
  const { version } = require("subset-font/package.json");
  const recipe = JSON.stringify([cut, weights, features, version]);
  const original = await readFile(typefaceOf(cut.file));
  const hash = createHash("sha256").update(original).update(recipe).digest("hex").slice(0, 10);
  const name = `${cut.name}.${hash}.woff2`;
  return { source: `/assets/${cut.name}.woff2`, path: `assets/${name}`, file: join(cache, name) };
}

/**
 * Cuts the typeface of the npm package down to the characters, weights and features that pages use:
 * each file once.
 * @param cache a folder that keeps what has been cut
 * @param workers how many threads may work beside this one; one is enough
 */
export async function cutTypefaces(cache: string, workers: number): Promise<void> {
  const named = await nameTypefaces(cache);
  if (named.every(({ file }) => existsSync(file))) return;
  // A thread could not tell why it cannot be made.
  makeFolder(cache);
  if (workers === 0) return cutMissing(cache);
  const worker = startWorker(new URL("./typefaces-worker.ts", import.meta.url), cache);
  const [code] = await once(worker, "exit");
  if (code !== 0) throw new Error(`the thread that cuts typefaces ended with ${code}`);
}

/** Cuts, in this thread, what has not been cut yet. */
export async function cutMissing(cache: string): Promise<void> {
  const named = await nameTypefaces(cache);
  for (const [index, { file }] of named.entries()) {
    const cut = cuts[index];
    if (cut && !existsSync(file)) keepFile(file, await subset(cut));
  }
}

/** A file of a package on the disk, with all that it holds: one of `typefaceFiles`. */
export function typefaceOf(file: string): string {
  return require.resolve(`${packages}/${file}`);
}

async function subset({ file, ranges }: Cut): Promise<Buffer> {
  const { default: subsetFont } = await import("subset-font");
  const characters = ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  );
  return subsetFont(await readFile(typefaceOf(file)), characters.join(""), {
    targetFormat: "woff2",
    keepFeatures: features,
    variationAxes: { wght: weights },
  });
}
