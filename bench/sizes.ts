import type { RaceOptions } from "./race.ts";

type Sizes = Pick<RaceOptions, "articles" | "smaller" | "larger">;

/**
 * The sizes of the sites, in articles of each language. The first number is that of the site which is
 * measured, and growth is measured between the smallest and the largest of all; one number alone
 * stands for a fifth of it and for twice as much.
 */
export function chosenSizes([articles = 1, ...others]: readonly number[]): Sizes {
  const all = others.length > 0 ? [articles, ...others] : [Math.ceil(articles / 5), articles * 2];
  return { articles, smaller: Math.min(...all), larger: Math.max(...all) };
}
