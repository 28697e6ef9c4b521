import { rm } from "node:fs/promises";
import { join } from "node:path";
import { generatorRoot } from "../src/project/generator-root.ts";
import { type Corpus, languages } from "./corpus.ts";
import { differingFiles } from "./differing-files.ts";
import { editArticle } from "./edit-article.ts";
import { measureBuild, measureColdBuild } from "./measure-build.ts";
import { measurePreview } from "./measure-preview.ts";
import { measureProcess } from "./measure-process.ts";
import type { Measurement, Measurements, Series } from "./measurement.ts";
import { commandCall, commandNames, regionwebbBuild, withEmptyCache } from "./regionwebb.ts";

/** Something that is measured once in each round. */
export interface Trial {
  readonly name: string;
  /** @param round from 1 */
  readonly run: (round: number) => Promise<Measurements>;
}

/** A site of Regionwebb, and where it can be built. */
export interface TrialSite {
  readonly corpus: Corpus;
  /** The folder of the site. */
  readonly root: string;
  /** A folder for what is made of it. */
  readonly folder: string;
}

const all = { hasSearch: true, hasSharePictures: true };

/** Builds of a site from nothing: pages alone, with the search, or everything. */
export function coldTrial(
  series: Series,
  { corpus, root, folder }: TrialSite,
  { hasSearch, hasSharePictures }: typeof all,
): Trial {
  const [output, cache] = [join(folder, `${series}-output`), join(folder, `${series}-cache`)];
  const build = regionwebbBuild({ root, output, cache, hasSearch, hasSharePictures });
  return {
    name: series,
    run: async () => ({ [series]: [await measureColdBuild(build, leastPages(corpus))] }),
  };
}

/** Each article has a page in each language. */
export function leastPages({ articles }: Corpus): number {
  return articles.length * languages.length;
}

/**
 * In each round an article is changed. The site is built where it was built before, then from nothing
 * elsewhere; both must be the same. The build before the first round is not measured.
 */
export async function warmTrial({ corpus, root, folder }: TrialSite): Promise<Trial> {
  const place = (name: string) => ({
    output: join(folder, `${name}-output`),
    cache: join(folder, `${name}-cache`),
  });
  const [warm, cold] = [place("warm"), place("everything")];
  const build = (where: typeof warm) =>
    measureBuild(regionwebbBuild({ root, ...where, ...all }), leastPages(corpus));
  await build(warm);
  return {
    name: "warm, everything",
    run: async (round) => {
      const article = corpus.articles[round % corpus.articles.length];
      if (article) await (await editArticle(root, article)).save(`Changed in round ${round}.`);
      const again = await build(warm);
      const everything = await build(cold);
      const differing = await differingFiles(warm.output, cold.output);
      for (const made of [cold.output, cold.cache]) await rm(made, { recursive: true });
      return { everything: [everything], warm: [{ ...again, differing }] };
    },
  };
}

/** The preview, started with nothing kept and once more. */
export function previewTrial({ corpus, root, folder }: TrialSite): Trial {
  const [last] = corpus.articles.slice(-1);
  if (!last) throw new Error("a corpus without articles has no preview");
  return {
    name: "preview",
    run: () =>
      withEmptyCache(join(folder, "preview-cache"), async (cache) => {
        const measure = async () =>
          measurePreview({ root, cache, article: await editArticle(root, last) });
        const [first, next] = [await measure(), await measure()];
        return {
          firstPreview: [first.start],
          nextPreview: [next.start],
          save: [...first.saves, ...next.saves],
        };
      }),
  };
}

/** `npm run check`, with nothing kept and once more. */
export function checkTrial({ root, folder }: TrialSite): Trial {
  return {
    name: "check",
    run: () =>
      withEmptyCache(join(folder, "check-cache"), async (cache) => {
        const call = commandCall("check", ["--root", root], cache);
        const measure = () => measureProcess(call, join(folder, "check-usage"));
        return { firstCheck: [await measure()], nextCheck: [await measure()] };
      }),
  };
}

/** The site of this repository: another one than all the others, for its own time. */
export function referenceTrial(folder: string): Trial {
  const [output, cache] = [join(folder, "reference-output"), join(folder, "reference-cache")];
  const build = regionwebbBuild({ root: generatorRoot, output, cache, ...all });
  return {
    name: "reference",
    run: async () => ({ reference: [await measureColdBuild(build, 1)] }),
  };
}

/** What every command takes to say how it is used: the slowest counts. */
export function helpTrial(folder: string): Trial {
  return {
    name: "help",
    run: async () => {
      const measured: Measurement[] = [];
      for (const name of await commandNames()) {
        const call = commandCall(name, ["--help"], join(folder, "help-cache"));
        const used = await measureProcess(call, join(folder, "help-usage"));
        measured.push({ ...used, which: name });
      }
      return { help: measured.toSorted((a, b) => b.seconds - a.seconds).slice(0, 1) };
    },
  };
}
