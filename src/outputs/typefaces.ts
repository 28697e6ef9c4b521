import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";

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
 * Cuts the typeface of the npm package down to the characters, weights and features that pages use.
 * @param cache a folder that keeps what has been cut: it is made once
 */
export async function cutTypefaces(cache: string): Promise<readonly Typeface[]> {
  await mkdir(cache, { recursive: true });
  return Promise.all(cuts.map((cut) => cutTypeface(cut, cache)));
}

async function cutTypeface(cut: Cut, cache: string): Promise<Typeface> {
  const original = await readFile(typefaceOf(cut.file));
  const recipe = JSON.stringify([
    cut,
    weights,
    features,
    require("subset-font/package.json").version,
  ]);
  const hash = createHash("sha256").update(original).update(recipe).digest("hex").slice(0, 10);
  const name = `${cut.name}.${hash}.woff2`;
  const file = join(cache, name);
  if (!existsSync(file)) {
    const part = `${file}.${randomUUID()}`;
    await writeFile(part, await subset(original, cut));
    await rename(part, file);
  }
  return { source: `/assets/${cut.name}.woff2`, path: `assets/${name}`, file };
}

/** A file of a package on the disk, with all that it holds: one of `typefaceFiles`. */
export function typefaceOf(file: string): string {
  return require.resolve(`${packages}/${file}`);
}

function subset(original: Buffer, { ranges }: Cut): Promise<Buffer> {
  const characters = ranges.flatMap(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)),
  );
  return subsetFont(original, characters.join(""), {
    targetFormat: "woff2",
    keepFeatures: features,
    variationAxes: { wght: weights },
  });
}
