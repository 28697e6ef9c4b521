import { join } from "node:path";
import type { Progress } from "../src/command/progress.ts";
import { auditTrial } from "./audit/audit-trial.ts";
import { type Corpus, createCorpus } from "./corpus.ts";
import { measureColdBuild } from "./measure-build.ts";
import type { Measurement, Measurements, Series } from "./measurement.ts";
import { type Peer, setUpPeer } from "./peers/peer.ts";
import { inTemporaryFolder } from "./temporary-folder.ts";
import {
  checkTrial,
  coldTrial,
  helpTrial,
  leastPages,
  previewTrial,
  referenceTrial,
  type Trial,
  type TrialSite,
  warmTrial,
} from "./trials.ts";
import { writeRegionwebb } from "./write-regionwebb.ts";

/** What can be measured. The first three are measured against the peers. */
export const measures = [
  "pages",
  "search",
  "pictures",
  "growth",
  "warm",
  "preview",
  "reference",
  "help",
  "check",
  "audit",
] as const;
export type Measure = (typeof measures)[number];

export interface RaceOptions {
  /** Articles in each language of the site that is measured. */
  readonly articles: number;
  /** Those of the two sites between which growth is measured. */
  readonly smaller: number;
  readonly larger: number;
  readonly runs: number;
  readonly peers: readonly Peer[];
  readonly measures: readonly Measure[];
}

/** What was measured, and of which versions. */
export interface Race {
  readonly measurements: Measurements;
  readonly versions: Readonly<Partial<Record<Peer, string>>>;
}

/**
 * Measures everything by turns (A B C A B C, not A A B B C C), so that whatever else the machine does
 * slows all of them. Everything is written to a temporary folder.
 * @param progress shows what is measured
 * @throws CommandError when a peer is not there; Error when a build fails, or leaves out articles:
 *   then there is nothing to compare
 */
export function race(options: RaceOptions, progress: Progress): Promise<Race> {
  return inTemporaryFolder(async (folder) => {
    progress.begin("preparing");
    const { trials, versions } = await prepare(options, folder);
    const rounds: Measurements[] = [];
    const onTrial = progress.begin("measuring");
    for (let round = 1; round <= options.runs; round++)
      for (const { name, run } of trials) {
        onTrial(rounds.length, options.runs * trials.length, name);
        rounds.push(await run(round));
      }
    return { measurements: joinRounds(rounds), versions };
  });
}

async function prepare(options: RaceOptions, folder: string) {
  const { articles, smaller, larger } = options;
  const whole = createCorpus(Math.max(articles, larger));
  const has = (...names: readonly Measure[]) =>
    names.some((name) => options.measures.includes(name));
  const { trials: ofPeers, versions } = has("pages", "search", "pictures")
    ? await preparePeers(options.peers, partOf(whole, articles), folder)
    : { trials: [], versions: {} };
  const site = await writeSite("site", partOf(whole, articles), folder);
  const pagesOnly = { hasSearch: false, hasSharePictures: false };
  const trials: Trial[] = [];
  if (has("pages")) trials.push(coldTrial("pages", site, pagesOnly));
  trials.push(...ofPeers);
  if (has("search")) trials.push(coldTrial("search", site, { ...pagesOnly, hasSearch: true }));
  if (has("warm")) trials.push(await warmTrial(site));
  else if (has("pictures"))
    trials.push(coldTrial("everything", site, { hasSearch: true, hasSharePictures: true }));
  if (has("growth"))
    for (const [series, size] of [
      ["smaller", smaller],
      ["larger", larger],
    ] as const)
      trials.push(
        coldTrial(series, await writeSite(series, partOf(whole, size), folder), pagesOnly),
      );
  if (has("preview")) trials.push(previewTrial(site));
  if (has("reference")) trials.push(referenceTrial(folder));
  if (has("help")) trials.push(helpTrial(folder));
  if (has("check")) trials.push(checkTrial(site));
  if (has("audit")) trials.push(await auditTrial(site));
  return { trials, versions };
}

function partOf(corpus: Corpus, articles: number): Corpus {
  return { ...corpus, articles: corpus.articles.slice(0, articles) };
}

async function writeSite(name: string, corpus: Corpus, folder: string): Promise<TrialSite> {
  const root = join(folder, name);
  await writeRegionwebb(corpus, root);
  return { corpus, root, folder };
}

async function preparePeers(peers: readonly Peer[], corpus: Corpus, folder: string) {
  const trials: Trial[] = [];
  const versions: Partial<Record<Peer, string>> = {};
  for (const peer of peers) {
    const { version, build } = await setUpPeer[peer](corpus, join(folder, peer));
    versions[peer] = version;
    const run = async () => ({ [peer]: [await measureColdBuild(build, leastPages(corpus))] });
    trials.push({ name: peer, run });
  }
  return { trials, versions };
}

function joinRounds(rounds: readonly Measurements[]): Measurements {
  const joined: Partial<Record<Series, readonly Measurement[]>> = {};
  for (const round of rounds)
    for (const [series, measured] of Object.entries(round) as [Series, Measurement[]][])
      joined[series] = [...(joined[series] ?? []), ...measured];
  return joined;
}
