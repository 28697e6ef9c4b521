import { relative, resolve, sep } from "node:path";
import type { OwnPlaces, PlaceFrom } from "../../project/own-kinds/own-places.ts";

/** What is needed of a source map (ECMA-426). */
interface SourceMap {
  readonly sources: readonly string[];
  readonly mappings: string;
}

/**
 * Finds in the map of a bundle where the code of a site lies in it.
 * @param map as esbuild writes it
 * @param folder in which the bundle would lie: paths in the map begin there
 * @param isOwn whether a file, by its path from the root of the site, is code of the site
 */
export function findOwnPlaces(
  map: string,
  folder: string,
  { root, isOwn }: { readonly root: string; readonly isOwn: (path: string) => boolean },
): OwnPlaces {
  const { sources, mappings } = JSON.parse(map) as SourceMap;
  const files = sources.map((source) =>
    relative(root, resolve(folder, source)).replaceAll(sep, "/"),
  );
  const lines: Record<number, PlaceFrom[]> = {};
  const at = { file: 0, line: 0 };
  for (const [index, ofLine] of mappings.split(";").entries()) {
    let column = 0;
    const found: PlaceFrom[] = [];
    for (const segment of ofLine === "" ? [] : ofLine.split(",")) {
      const [columns = 0, moved = 0, rows = 0] = decodeNumbers(segment);
      column += columns;
      at.file += moved;
      at.line += rows;
      const isOfSite = isOwn(files[at.file] ?? "");
      const place: PlaceFrom = isOfSite ? [column, at.file, at.line + 1] : [column];
      if (isElsewhere(place, found.at(-1))) found.push(place);
    }
    if (found.length > 0) lines[index + 1] = found;
  }
  return withOwnFiles(files, lines);
}

/** Most pieces of a line of a bundle come of the same line of a file. */
function isElsewhere(place: PlaceFrom, [, file, line]: Partial<PlaceFrom> = []): boolean {
  return place[1] !== file || place[2] !== line;
}

const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Base64 VLQ: five bits in each digit, the lowest first; the first bit of a number is its sign. */
function decodeNumbers(segment: string): readonly number[] {
  const numbers: number[] = [];
  let [value, shift] = [0, 0];
  for (const letter of segment) {
    const digit = digits.indexOf(letter);
    value |= (digit & 31) << shift;
    shift += 5;
    if ((digit & 32) !== 0) continue;
    numbers.push((value & 1) === 1 ? -(value >> 1) : value >> 1);
    [value, shift] = [0, 0];
  }
  return numbers;
}

/** The names of all other files are of no interest. */
function withOwnFiles(
  files: readonly string[],
  lines: Readonly<Record<number, readonly PlaceFrom[]>>,
): OwnPlaces {
  const used = [
    ...new Set(Object.values(lines).flatMap((all) => all.flatMap(([, file]) => file ?? []))),
  ];
  const renamed = Object.entries(lines).map(([row, all]) => [
    row,
    all.map(
      ([column, file, line]): PlaceFrom =>
        file === undefined ? [column] : [column, used.indexOf(file), line ?? 1],
    ),
  ]);
  return { files: used.map((file) => files[file] ?? ""), lines: Object.fromEntries(renamed) };
}
