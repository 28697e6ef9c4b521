import type { BadInput } from "./bad-input.ts";

const contact = "_data/contacts/vera-akervik.json";
const page = "src/content/sv/about/history.md";

const inName = (when: string, written: string, code: string): BadInput => ({
  when,
  file: contact,
  change: `{\n"roles": [],\n"name": "Ve${written}ra"\n}`,
  fault: `name ${code}`,
  at: "Ve",
});

const inTitle = (when: string, written: string, code: string): BadInput => ({
  when,
  file: page,
  change: `---\nupdated: 2024-01-01\ntitle: "Hi${written}st"\n---\nText\n`,
  fault: `title ${code}`,
  at: "Hi",
});

const inText = (when: string, text: string, code: string): BadInput => ({
  when,
  file: page,
  change: `---\ntitle: T\n---\n\nEtt\n\nTvå ${text}\n`,
  fault: code,
  at: "Två",
});

/** Characters that nobody sees, by escape and as they are. */
export const badCharacters: readonly BadInput[] = [
  inName("a name holds NUL", "\\u0000", "control-character"),
  inName("a name holds a backspace", "\\u0008", "control-character"),
  inName("a name holds a next line", "\\u0085", "control-character"),
  inName("a name holds half a pair", "\\ud800", "broken-character"),
  inName("a name holds a noncharacter", "\\ufdd0", "broken-character"),
  inName("a name is overridden", "\\u202e", "direction-character"),
  inName("a name is isolated", "\u2067", "direction-character"),
  inName("a name holds a mark of direction", "\u200f", "direction-character"),
  inName("a name holds a space without width", "\u200b", "invisible-character"),
  inName("a name holds a joiner", "\u200d", "invisible-character"),
  inName("a name holds a filler", "\u3164", "invisible-character"),
  inTitle("a title holds an escape", "\\x08", "control-character"),
  inTitle("a title holds half a pair", "\\ud83d", "broken-character"),
  inTitle("a title is overridden", "\u202e", "direction-character"),
  inTitle("a title holds a byte order mark", "\ufeff", "invisible-character"),
  inText("a text holds a backspace", "\u0008", "control-character"),
  inText("a text holds a form feed", "\u000c", "control-character"),
  inText("a text holds a line separator", "\u2028", "control-character"),
  inText("a text holds an override", "\u202d", "direction-character"),
  inText("a text holds a word joiner", "\u2060", "invisible-character"),
];
