import type { FileCircumstances } from "../checks/check-file.ts";
import { readTextsOf } from "../checks/read-texts.ts";
import { type Readability, readabilityOf } from "../checks/readability.ts";
import { addMeasures, factsOf } from "../checks/text-facts.ts";
import type { TextFile } from "../model/source-file.ts";
import { ruleLanguageOf } from "../rules/rule-words.ts";

/** How hard the text of a file is to read, on both sides of a review. */
export interface ReadabilityChange {
  readonly file: string;
  readonly language: string;
  readonly measure: Readability["measure"];
  /** Rounded. Absent where there was no text, or too little of it. */
  readonly before?: number;
  readonly after: number;
}

type Around = Pick<FileCircumstances, "languages" | "kinds">;

/**
 * The files whose figure has changed, and new files that have one.
 * @param before files by path
 * @param after the files of the side that comes after, of which those that differ are measured
 */
export function compareReadability(
  before: ReadonlyMap<string, TextFile>,
  after: readonly TextFile[],
  around: Around,
): readonly ReadabilityChange[] {
  return after.flatMap((file) => {
    const was = before.get(file.path);
    if (was?.text === file.text) return [];
    const old = was && figuresOf(was, around);
    const now = figuresOf(file, around);
    return [...now].flatMap(([language, { figure, measure }]): readonly ReadabilityChange[] => {
      const rounded = Math.round(figure);
      const place = { file: file.path, language, measure, after: rounded };
      const earlier = old?.get(language);
      if (!earlier) return [place];
      const before = Math.round(earlier.figure);
      return before === rounded ? [] : [{ ...place, before }];
    });
  });
}

function figuresOf(file: TextFile, around: Around): ReadonlyMap<string, Readability> {
  const measures = readTextsOf(file, around).map((text) => factsOf(text).measure);
  const byLanguage = Map.groupBy(measures, ({ language }) => language);
  return new Map(
    [...byLanguage].flatMap(([language, all]) => {
      const known = ruleLanguageOf(language);
      const readability = known && readabilityOf(all.reduce(addMeasures), known);
      return readability ? [[language, readability] as const] : [];
    }),
  );
}
