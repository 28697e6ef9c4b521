import type { Corpus } from "../corpus.ts";
import type { Build } from "../measure-build.ts";
import { setUpAstro } from "./astro.ts";
import { setUpEleventy } from "./eleventy.ts";
import { setUpHugo } from "./hugo.ts";

/** A site of another generator, ready to be built, and the version of the generator. */
export interface PeerSite {
  readonly version: string;
  readonly build: Build;
}

export const peers = ["hugo", "eleventy", "astro"] as const;
export type Peer = (typeof peers)[number];

/**
 * Writes the corpus as a site of another generator, once that is there to be used.
 * @param folder is made, and holds the site alone
 * @throws CommandError, with the remedy, when the generator is not there
 */
export const setUpPeer: Readonly<
  Record<Peer, (corpus: Corpus, folder: string) => Promise<PeerSite>>
> = { hugo: setUpHugo, eleventy: setUpEleventy, astro: setUpAstro };
