import { applyEdits } from "../checks/apply-edits.ts";
import type { Edit } from "../checks/finding.ts";
import type { Range } from "../checks/passage.ts";
import { CommandError } from "../command/command-error.ts";
import { lineIndex } from "../model/line-index.ts";
import type { TextFile } from "../model/source-file.ts";
import type { Target } from "./rename-targets.ts";

/** A part of a file that leads somewhere, and what reads it. */
export interface Passage {
  readonly range: Range;
  /** What the part of the file leads to, in an order that depends on where things stand alone. */
  readonly read: (text: string) => readonly Target[];
  /** What is to be written in place of a target, and the same where it stays. */
  readonly renew: (target: Target) => string;
}

/**
 * The edits by which a passage names what it names by its new name. Where a target stands is not
 * guessed: each place where its letters stand is tried, and it is one when the passage, read again with
 * something else there, leads there instead, and everywhere else as before.
 * @throws CommandError where a target is written in a way that cannot be mended (`&#x63;ontact:…`)
 */
export function editsOfPassage(file: TextFile, passage: Passage): readonly Edit[] {
  const { range, read, renew } = passage;
  const text = file.text.slice(range.start, range.end);
  const before = read(text);
  const old = new Set(before.filter((one) => renew(one) !== one.text).map((one) => one.text));
  const edits = [...old].flatMap((target) => editsOfTarget(text, target, { ...passage, before }));
  const wanted = before.map(renew);
  const found = read(applyEdits(text, edits)).map((one) => one.text);
  const lost = wanted.findIndex((one, index) => one !== found[index]);
  if (lost >= 0 || wanted.length !== found.length)
    throw new CommandError("rename-cannot-mend", placeOf(file, range), {
      value: before[lost]?.text ?? text.trim(),
    });
  return edits.map(({ start, end, ...edit }) => ({
    ...edit,
    start: range.start + start,
    end: range.start + end,
  }));
}

interface Known extends Passage {
  readonly before: readonly Target[];
}

function editsOfTarget(text: string, target: string, known: Known): readonly Edit[] {
  const mark = markLike(target, text);
  return placesOf(text, target).flatMap((start): readonly Edit[] => {
    const end = start + target.length;
    const after = known.read(text.slice(0, start) + mark + text.slice(end));
    const replaced = replacedIn(known.before, after, { target, mark });
    const [now, ...others] = new Set(replaced?.map(known.renew));
    return now === undefined || others.length > 0 ? [] : [{ start, end, text: now }];
  });
}

/** The targets in whose place the mark has come; undefined where anything else has changed. */
function replacedIn(
  before: readonly Target[],
  after: readonly Target[],
  { target, mark }: { readonly target: string; readonly mark: string },
): readonly Target[] | undefined {
  if (before.length !== after.length) return undefined;
  const pairs = before.map((one, index) => ({ one, now: after[index] }));
  const isAsMeant = pairs.every(
    ({ one, now }) =>
      one.type === now?.type &&
      (one.text === now.text || (one.text === target && now.text === mark)),
  );
  return isAsMeant
    ? pairs.flatMap(({ one, now }) => (one.text === now?.text ? [] : [one]))
    : undefined;
}

/** Something else of the same sort: between angle brackets only what has a scheme is a link. */
function markLike(target: string, text: string): string {
  const [scheme = ""] = /^[a-z-]+:/.exec(target) ?? [];
  let mark = `${scheme}another-place`;
  while (text.includes(mark)) mark += "-x";
  return mark;
}

function placesOf(text: string, target: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(target); at >= 0; at = text.indexOf(target, at + 1)) places.push(at);
  return places;
}

function placeOf({ path, text }: TextFile, { start }: Range): string {
  return `${path}:${lineIndex(text)(start).line}`;
}
