import type { CompanionOptions, Spot, Writing } from "../../admin/browser/companion.ts";
import { fieldOfLine } from "../field-of-line.ts";
import { forEditors } from "../for-editors.ts";
import type { ToldJudgement, ToldRemark } from "../tell-judgement.ts";
import type { WrittenFiles } from "../written-files.ts";

/** Has remarks speak of places as the forms show them. */
export interface RemarkPlaces {
  /** Puts the names of fields into the words that lead to them; what is not in the form has the name of its thing. */
  readonly tell: (
    remarks: readonly ToldRemark[],
    writing: Writing | undefined,
  ) => readonly ToldRemark[];
  readonly judgement: (judgement: ToldJudgement, writing: Writing) => ToldJudgement;
  /** Leads to the field that a remark is about. */
  readonly go: (remark: ToldRemark) => void;
  /** What editors call the thing whose file this is. */
  readonly nameOfFile: (file: string) => string;
}

/** @param written the files that the remarks are on */
export function remarkPlaces(
  { places, words, languages, before }: CompanionOptions,
  { fileOf, textOf }: Pick<WrittenFiles, "fileOf" | "textOf">,
): RemarkPlaces {
  const nameOfFile = (file: string) => places.nameOfFile(`${before}${file}`, textOf(file));

  /** Whoever knows things by their titles is not told of them as texts name them: `page:about`. */
  const withTitles = (text: string) =>
    text.replaceAll(/\b[a-z][a-z-]*:[a-z0-9][a-z0-9/-]*/g, (reference) => {
      const path = places.fileOfReference(reference);
      const found = path === undefined ? undefined : textOf(fileOf(path));
      if (path === undefined || found === undefined) return reference;
      const name = places.titleOfFile(path, found);
      return name === undefined ? reference : fill(words.named, { name });
    });

  /** Where the remarks lead that were told last. */
  let spots: readonly { readonly key: string; readonly spot: Spot }[] = [];

  function tellOne(remark: ToldRemark, writing: Writing | undefined): ToldRemark {
    const { go: _go, ...others } = remark;
    const what = withTitles(others.what);
    const told = { ...others, what, remedy: withTitles(forEditors(others.remedy)) };
    const spot = spotOf(remark, writing, fileOf);
    if (!spot) {
      const place = nameOfFile(remark.file);
      return { ...told, what: fill(words.at, { place, what }) };
    }
    const name = places.nameOf(spot);
    if (name === undefined) return told;
    const language = languages.find(({ value }) => value === spot.language)?.label;
    const place = language === undefined ? name : `${name} › ${language}`;
    spots = [...spots.filter(({ key }) => key !== keyOf(told)), { key: keyOf(told), spot }];
    return { ...told, go: fill(words.go, { place }) };
  }

  const tell = (remarks: readonly ToldRemark[], writing: Writing | undefined) =>
    remarks.map((remark) => tellOne(remark, writing));
  return {
    tell,
    nameOfFile,
    judgement: (judgement, writing) => {
      spots = [];
      const { here, elsewhere } = judgement;
      return { ...judgement, here: tell(here, writing), elsewhere: tell(elsewhere, writing) };
    },
    go: (remark) => {
      const found = spots.find(({ key }) => key === keyOf(remark));
      if (found) places.go(found.spot);
    },
  };
}

/** Where a remark is in the form that is open; undefined for another thing. */
function spotOf(
  { file, field, line }: ToldRemark,
  writing: Writing | undefined,
  fileOf: (path: string) => string,
): Spot | undefined {
  const found = writing?.files.find(({ path }) => fileOf(path) === file);
  if (!found) return undefined;
  const text = writing?.changes.find(({ path }) => path === found.path)?.data;
  const named = field ?? (typeof text === "string" ? fieldOfLine(text, line) : undefined);
  return { language: found.language, ...(named !== undefined && { field: named }) };
}

function keyOf({ file, field, line, rule, what }: ToldRemark): string {
  return JSON.stringify([file, field, line, rule, what]);
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => values[name] ?? whole);
}
