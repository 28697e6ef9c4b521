import { fingerprintOf } from "../../model/fingerprint.ts";
import { compareMarks } from "./compare-marks.ts";
import type { TextsOfFile, TextUnit } from "./text-unit.ts";
import type { ReturnedDocument, ReturnedFile, ReturnedUnit } from "./xliff-document.ts";

/** Why a text that came back is left alone. */
export type LeftCode =
  | "gone"
  | "originalChanged"
  | "translationChanged"
  | "empty"
  | "foreign"
  | "shape"
  | "marks"
  | "incomplete"
  | "fault";

/** Something that somebody should know of a text: why it was left alone, or what to look at. */
export interface Told<Code extends string = string> {
  /** The text; what came back of it where there is none any more. */
  readonly unit?: TextUnit;
  readonly path: string;
  readonly code: Code;
  readonly detail: string;
}

export type Left = Told<LeftCode>;
export type Look = Told<"details" | "marks">;

/** A text that can be taken. */
export interface Taken {
  readonly unit: TextUnit;
  readonly text: string;
  /** Somebody has said that it is right, whether or not it was changed. */
  readonly isConfirmed: boolean;
}

/** What has come back of a file of the site. */
export interface TakenFile {
  readonly texts: TextsOfFile;
  /** The fingerprint of the page that was handed out. */
  readonly of?: string | undefined;
  readonly taken: ReadonlyMap<TextUnit, Taken>;
  readonly left: readonly Left[];
  readonly looks: readonly Look[];
}

/** Looks at each text that came back: whether it still has its place, and whether it is whole. */
export function takeTargets(
  { files }: Pick<ReturnedDocument, "files">,
  texts: readonly TextsOfFile[],
): { readonly files: readonly TakenFile[]; readonly left: readonly Left[] } {
  const byId = new Map(texts.map((one) => [one.id, one]));
  const found = files.flatMap((file): TakenFile[] => {
    const own = byId.get(file.id);
    return own ? [takeFile(file, own)] : [];
  });
  const left = files
    .filter(({ id }) => !byId.has(id))
    .map(({ original }): Left => ({ path: original, code: "gone", detail: "" }));
  return { files: found, left };
}

function takeFile(file: ReturnedFile, texts: TextsOfFile): TakenFile {
  const taken = new Map<TextUnit, Taken>();
  const left: Left[] = [];
  const looks: Look[] = [];
  for (const returned of file.units) {
    const unit = unitOf(returned, texts.units, (one) => taken.has(one));
    const result = unit ? take(returned, unit) : { left: lostCode(returned, texts), detail: "" };
    const told = { path: texts.original, ...(unit && { unit }) };
    if ("left" in result) {
      const detail = unit ? result.detail : returned.id;
      left.push({ ...told, code: result.left, detail });
      continue;
    }
    if (unit) taken.set(unit, { unit, ...result });
    looks.push(...result.looks.map((look) => ({ ...told, ...look })));
  }
  return { texts, of: file.of, taken, left, looks };
}

/** The text that was handed out, wherever among the others it stands now. */
function unitOf(
  { id, of, source }: ReturnedUnit,
  units: readonly TextUnit[],
  isTaken: (unit: TextUnit) => boolean,
): TextUnit | undefined {
  const wanted = of ?? fingerprintOf([source]);
  const same = units.filter((unit) => unit.fingerprint === wanted && !isTaken(unit));
  const own = same.find((unit) => unit.id === id);
  if (own) return own;
  return id.startsWith("body:") ? same.find(({ part }) => part.kind === "block") : undefined;
}

function lostCode({ id }: ReturnedUnit, { units }: TextsOfFile): LeftCode {
  return units.some((unit) => unit.id === id) ? "originalChanged" : "gone";
}

type Result =
  | { readonly left: LeftCode; readonly detail: string }
  | (Pick<Taken, "text" | "isConfirmed"> & {
      readonly looks: readonly Pick<Look, "code" | "detail">[];
    });

function take(returned: ReturnedUnit, unit: TextUnit): Result {
  const { foreign, state, was, of } = returned;
  const leave = (left: LeftCode, detail = ""): Result => ({ left, detail });
  if (foreign !== undefined) return leave("foreign", `<${foreign}>`);
  const text = withoutEdges(returned.target, unit.source);
  // Some programs begin with a copy of the original.
  const isCopy = state === "initial" && unit.target === undefined && text === unit.source;
  if (text === "" || isCopy) return leave("empty");
  const isConfirmed = state === "reviewed" || state === "final";
  const { target } = unit;
  const isUntouched = target === undefined || was === fingerprintOf([target]);
  // Names of headings are put in after this: the same text comes back with those of the original.
  const known = target === undefined ? undefined : withoutEdges(target, unit.source);
  const isSame = isUntouched ? text === known : plain(text) === plain(known ?? "");
  if (isSame) return { text: target ?? text, isConfirmed, looks: [] };
  if (!isUntouched && of !== undefined) return leave("translationChanged");
  const { shape, marks, looks } = compareMarks(unit, text);
  if (marks !== undefined) return leave("marks", marks);
  return shape ? { text, isConfirmed, looks } : leave("shape");
}

function plain(text: string): string {
  return text.replace(/(\]\([^()\s]*#)[^()\s]*/g, "$1");
}

/** Tools put line ends around a text; those that belong to it stay. */
function withoutEdges(target: string, source: string): string {
  const start = /^\s/.test(source) ? target : target.replace(/^\s+/, "");
  const text = /\s$/.test(source) ? start : start.trimEnd();
  return text.trim() === "" ? "" : text;
}
