import { CommandError } from "../command/command-error.ts";
import type { ThingKind } from "../model/thing-kind.ts";
import type { SkeletonWords } from "./skeleton-words.ts";

/** A kind of which a new thing can be made, and what editors call it. */
export interface NewKind {
  readonly kind: ThingKind;
  readonly label: string;
}

/**
 * The kinds of which things can be made, in their order, with labels in the editors' language. Of what
 * a site has once, there is nothing more to make.
 */
export function kindsToMake(
  kinds: readonly ThingKind[],
  words: Pick<SkeletonWords, "text" | "editorLanguage">,
): readonly NewKind[] {
  return kinds
    .filter(({ data, text }) => text !== undefined || (data && data.onlyId === undefined))
    .map((kind) => ({ kind, label: labelsOf(kind, words)[0] ?? kind.name }));
}

/**
 * Finds the kind that somebody means: by its name, its folder or its label, in small letters or not.
 * @throws CommandError that names all kinds
 */
export function findKind(
  given: string,
  kinds: readonly NewKind[],
  words: Pick<SkeletonWords, "text" | "editorLanguage">,
): NewKind {
  const wanted = given.trim().toLowerCase();
  const found = kinds.find(({ kind }) =>
    namesOfKind(kind, words).some((name) => name.toLowerCase() === wanted),
  );
  if (found) return found;
  throw new CommandError("unknown-kind", given, { kinds: listKinds(kinds) });
}

/** The kinds in one line: the label, and what can be written in its place. */
export function listKinds(kinds: readonly NewKind[]): string {
  return kinds.map(({ label, kind }) => `${label} (${kind.name})`).join(", ");
}

function namesOfKind(
  kind: ThingKind,
  words: Pick<SkeletonWords, "text" | "editorLanguage">,
): readonly string[] {
  const { name, reference, data, text } = kind;
  const others = [reference, data?.folder, data?.schemaName, text?.folder];
  return [name, ...others.filter((other) => other !== undefined), ...labelsOf(kind, words)];
}

/**
 * What the search calls one, and what the help for its files does. A file that holds several things is
 * better known by the second.
 */
function labelsOf(
  { name, reference, data }: ThingKind,
  { text, editorLanguage }: Pick<SkeletonWords, "text" | "editorLanguage">,
): readonly string[] {
  const inSearch = text(`ui.search.kinds.${name}`, editorLanguage);
  const inHelp = data && text(`fields.files.${data.fields}.label`, editorLanguage);
  const labels = reference === undefined ? [inSearch, inHelp] : [inHelp, inSearch];
  return labels.filter((label) => label !== undefined);
}
