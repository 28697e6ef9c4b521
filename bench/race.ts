import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Build, prepareEleventy, prepareRegionwebb, referenceSite } from "./contestants.ts";
import { createCorpus, languages } from "./corpus.ts";
import { type Measurement, measureBuild } from "./measure-build.ts";

/** What the builds took, in the order in which they ran. */
export interface Race {
  readonly regionwebb: readonly Measurement[];
  readonly eleventy: readonly Measurement[];
  /** The site of this repository, which is another one than the two build. */
  readonly reference: readonly Measurement[];
}

export interface RaceOptions {
  readonly articles: number;
  readonly runs: number;
}

/**
 * Builds the same corpus with Regionwebb and with its peer by turns (A B A B, not A A B B), so that
 * whatever else the machine does slows both. Everything is written to a temporary folder.
 * @throws Error when a build fails, or leaves out articles: then there is nothing to compare
 */
export async function race({ articles, runs }: RaceOptions): Promise<Race> {
  const folder = await mkdtemp(join(tmpdir(), "regionwebb-bench-"));
  try {
    const corpus = createCorpus(articles);
    const builds = {
      regionwebb: await prepareRegionwebb(corpus, folder),
      eleventy: await prepareEleventy(corpus, folder),
      reference: referenceSite(folder),
    };
    const rounds: Round[] = [];
    for (let run = 0; run < runs; run++) rounds.push(await measureRound(builds, articles));
    return {
      regionwebb: rounds.map(({ regionwebb }) => regionwebb),
      eleventy: rounds.map(({ eleventy }) => eleventy),
      reference: rounds.map(({ reference }) => reference),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Round = Readonly<Record<keyof Race, Measurement>>;

async function measureRound(
  builds: Readonly<Record<keyof Race, Build>>,
  articles: number,
): Promise<Round> {
  const least = articles * languages.length;
  return {
    regionwebb: await measureWhole(builds.regionwebb, least),
    eleventy: await measureWhole(builds.eleventy, least),
    reference: await measureWhole(builds.reference, 1),
  };
}

async function measureWhole(build: Build, least: number): Promise<Measurement> {
  const measurement = await measureBuild(build);
  if (measurement.pages >= least) return measurement;
  throw new Error(`${build.name} wrote ${measurement.pages} pages of at least ${least}.`);
}
