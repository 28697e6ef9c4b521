/** From a column of a line of a bundle on: a file of the site and a line of it, or nothing of the site. */
export type PlaceFrom = readonly [column: number, file?: number, line?: number];

/** Where the code of a site lies in a bundle that is made of it and of the generator. */
export interface OwnPlaces {
  /** From the root of the site. */
  readonly files: readonly string[];
  /** By the numbers of the lines of the bundle, from 1 on; columns, from 0 on, rise. */
  readonly lines: Readonly<Record<number, readonly PlaceFrom[]>>;
}

declare global {
  /** Written at the end of a bundle for browsers, which cannot say it of itself. */
  var regionwebbOwnPlaces: OwnPlaces | undefined;
}

/** A name in places of a site's own code by which no file of the bundle in a browser can begin. */
export const rootInBundle = "site:";

/**
 * Where an error arose, line by line, as the machine says. In a bundle that knows where the code of the site lies in
 * it, that is named by its own file and line: `site:/_includes/layouts/not-found.tsx:12:1`.
 */
export function stackOf({ stack = "" }: Error): string {
  const places = globalThis.regionwebbOwnPlaces;
  if (!places) return stack;
  const frames = stack.split("\n").map((frame) => ownFrame(frame, places) ?? frame);
  return frames.join("\n");
}

/** Engines write the place at the end of a frame, some of them in brackets; they count columns from 1 on. */
function ownFrame(frame: string, { files, lines }: OwnPlaces): string | undefined {
  const [, row, column] = /:(\d+):(\d+)\)?$/.exec(frame) ?? [];
  const found = lines[Number(row)]?.findLast(([from]) => from < Number(column));
  const [, file, line] = found ?? [];
  if (file === undefined || line === undefined) return undefined;
  return `${rootInBundle}/${files[file]}:${line}:1`;
}
