/** Why a character that nobody sees may not stand in a text. */
export type HiddenKind = "control" | "broken" | "direction" | "invisible";

/** A character that nobody sees, and where in the text it stands. */
export interface HiddenCharacter {
  /** Offset in UTF-16 code units. */
  readonly index: number;
  /** As Unicode writes it: `U+202E`. */
  readonly codePoint: string;
  readonly kind: HiddenKind;
}

/** All that may not be meant: what the font has no form for, but no tab, line end or soft hyphen. */
const hidden =
  /(?![\t\n\r\u00ad\p{Variation_Selector}])[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}\p{Default_Ignorable_Code_Point}\ufff9-\ufffb]/gu;

/** A text of letters and signs of Latin alone, as nearly all are: looked through many times as fast. */
const plainLatin = /^[\t\n\r -~\u00a0-\u024f\u2010-\u2026]*$/;

/** Controls, and the separators that only some programs break lines at. */
const control = /[\p{Cc}\p{Zl}\p{Zp}]/u;
/** Half of a pair, and code points that are no characters: no file of UTF-8 may hold the first. */
const broken = /[\p{Cs}\p{Noncharacter_Code_Point}\ufff9-\ufffb]/u;
/** Embeddings, overrides and isolates: they show a text in another order than it has. */
const direction = /[\u202a-\u202e\u2066-\u206f]/u;
/** Marks of direction; without letters that are written from the right they say nothing. */
const directionMark = /[\u061c\u200e\u200f]/u;
const joiner = /\u200c|\u200d/u;
/** They spell the flags of parts of a country, and stand nowhere else. */
const tag = /[\u{e0000}-\u{e007f}]/u;

/** Scripts in which a space without width says where a line may break. */
const scriptWithoutSpaces =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const fromTheRight =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
/** A letter whose neighbours change its form, which a joiner steers. */
const joiningLetter = /(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{M}]$/u;
const emoji = /(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})\ufe0f?$/u;
const flagWithTags = /\u{1f3f4}[\u{e0020}-\u{e007e}]*$/u;

/**
 * Finds the characters of a text that nobody sees and that therefore cannot be meant, in their order.
 * What writing needs is none of them: soft hyphens and spaces that do not break, joiners within
 * emoji and in scripts whose letters join, marks of direction in a text with letters from the right.
 * @param most how many are looked for
 */
export function findHiddenCharacters(text: string, most = 1): readonly HiddenCharacter[] {
  if (plainLatin.test(text)) return [];
  const found: HiddenCharacter[] = [];
  for (const { 0: character, index } of text.matchAll(hidden)) {
    if (found.length === most) break;
    const kind = kindOf(character, text, index);
    if (kind) found.push({ index, codePoint: codePointOf(character), kind });
  }
  return found;
}

function kindOf(character: string, text: string, index: number): HiddenKind | undefined {
  if (control.test(character)) return "control";
  if (broken.test(character)) return "broken";
  if (direction.test(character)) return "direction";
  if (directionMark.test(character)) return fromTheRight.test(text) ? undefined : "direction";
  const before = text.slice(Math.max(0, index - 24), index);
  return isNeeded(character, before, text) ? undefined : "invisible";
}

function isNeeded(character: string, before: string, text: string): boolean {
  if (character === "\u200b") return scriptWithoutSpaces.test(text);
  if (character === "\u200d" && emoji.test(before)) return true;
  if (joiner.test(character)) return joiningLetter.test(before);
  return tag.test(character) && flagWithTags.test(before);
}

/** A text without the characters that nobody sees and that cannot be meant. */
export function removeHiddenCharacters(text: string): string {
  let [result, position] = ["", 0];
  for (const { index } of findHiddenCharacters(text, Number.POSITIVE_INFINITY)) {
    result += text.slice(position, index);
    position = index + String.fromCodePoint(text.codePointAt(index) ?? 0).length;
  }
  return result + text.slice(position);
}

/** How Unicode writes a character: `U+202E`. */
function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}

/** Writes what nobody sees as its code point, line ends too, so that a message stays on its line. */
export function showHiddenCharacters(text: string): string {
  return text.replace(
    /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu,
    (character) => `[${codePointOf(character)}]`,
  );
}

const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Nearly all texts hold one of these: they need not be looked through for all of Unicode. */
const seenByAll = /[!-~]/;
const plainLetter = /[A-Za-z0-9]/;

/** True for a text of which nothing is seen: empty, spaces, characters without a form. */
export function isBlank(text: string): boolean {
  if (seenByAll.test(text)) return false;
  return !/[^\p{Z}\p{M}\s\u2800]/u.test(text.replace(unseen, ""));
}

/** True for a text that can be read out: letters, digits or signs, not punctuation alone. */
export function saysSomething(text: string): boolean {
  if (plainLetter.test(text)) return true;
  // Characters of one's own, or newer than this program, may be letters.
  return /[\p{L}\p{N}\p{S}\p{Co}\p{Cn}]/u.test(text.replace(unseen, ""));
}
