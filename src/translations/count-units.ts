import { contentFolder } from "../model/site-files.ts";
import {
  type TranslatedUnit,
  type TranslationState,
  translationStates,
} from "./translated-unit.ts";

/** How many translations of a language are how far, in a folder of the site. */
export interface UnitCount {
  readonly language: string;
  readonly folder: string;
  readonly counts: Readonly<Record<TranslationState, number>>;
}

/** Counts translations by their languages and the folders of their originals. */
export function countUnits(units: readonly TranslatedUnit[]): readonly UnitCount[] {
  const groups = Map.groupBy(units, (unit) => `${unit.language}\0${folderOf(unit)}`);
  return [...groups]
    .map(([key, own]): UnitCount => {
      const [language = "", folder = ""] = key.split("\0");
      const entries = translationStates.map((state) => [
        state,
        own.filter((unit) => unit.state === state).length,
      ]);
      return { language, folder, counts: Object.fromEntries(entries) as UnitCount["counts"] };
    })
    .toSorted((a, b) => compare(a.language, b.language) || compare(a.folder, b.folder));
}

/** `_data/contacts`; of pages the folder below that of their language, `news`. */
function folderOf({ originalFile: { path }, field }: TranslatedUnit): string {
  const parts = path.split("/").slice(0, -1);
  if (field !== undefined) return parts.join("/");
  const [, , , ...below] = parts;
  return [contentFolder, ...below.slice(0, 1)].join("/");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
