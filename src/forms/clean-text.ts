/** An accent too many climbs over the lines above: no writing puts more marks on a letter than this. */
const mostMarks = 4;

/** A poem has fewer lines. Thousands would push everything else off the page. */
const mostLineBreaks = 200;

/**
 * What nobody sees, or what changes the text around it: control characters, marks and overrides of
 * direction, spaces without width, fillers, tags, lone surrogates. Line breaks and tabs stay; so do the
 * joiners and the variation selectors that emoji and some scripts are written with.
 */
const unseen =
  /[^\P{Cc}\n\t]|\p{Bidi_Control}|[\p{Cs}\p{Noncharacter_Code_Point}]|(?![\u200C\u200D]|[\uFE00-\uFE0F])\p{Default_Ignorable_Code_Point}|[\uFFF9-\uFFFB]/gu;

/** A letter, a figure or another sign that can be seen; the empty cell of Braille (U+2800) cannot. */
const seen = /\p{L}|\p{N}|\p{P}|(?!\u2800)\p{S}/u;

const marks = new RegExp(`([\\p{M}\\u200C\\u200D]{${mostMarks}})[\\p{M}\\u200C\\u200D]+`, "gu");

/** Joiners that join nothing: they do so between pictures, and after letters whose form they steer. */
const idleJoiners =
  /(?<!(?:\p{Extended_Pictographic}|\p{Emoji_Modifier})\uFE0F?|(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{M}])\u200D|(?<!(?![\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])[\p{L}\p{M}])\u200C/gu;

/**
 * A text as it is kept: line breaks as one character, at most one empty line at a time, nothing that
 * cannot be seen, no space around. A text of which nothing can be seen is empty.
 */
export function cleanText(text: string): string {
  const lines = text
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n")
    .replace(unseen, "")
    .replace(marks, "$1")
    .replace(idleJoiners, "")
    .replace(/\n(?:[^\S\n]*\n){2,}/g, "\n\n");
  return seen.test(lines) ? joinLines(lines.trim()) : "";
}

/** What comes after the last line break that is kept goes on in one line. */
function joinLines(text: string): string {
  const lines = text.split("\n");
  if (lines.length <= mostLineBreaks) return text;
  const kept = lines.slice(0, mostLineBreaks);
  const rest = lines.slice(mostLineBreaks).filter((line) => line.trim() !== "");
  return [...kept, rest.join(" ")].join("\n").trim();
}
