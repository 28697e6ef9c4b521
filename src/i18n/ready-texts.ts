import { flattenTexts } from "./locale-texts.ts";
import { mapPieces } from "./placeholders.ts";

type Values = Readonly<Record<string, unknown>>;

/** Writes a text with its values; undefined where one of them is missing. */
export type ReadyText = (values: Values) => string | undefined;

/** What i18next knows beside `{{name}}`: other texts within a text, and formats of values. */
const isElaborate = /\$t\(|\{\{(?!\s*\w+\s*\}\})/;

/**
 * The texts of a locale file, each taken apart once: i18next takes a key and its text apart at every
 * call, of which a page makes a hundred. Those that need more than values in places are left out.
 */
export function readyTexts(texts: unknown): ReadonlyMap<string, ReadyText> {
  const ready = new Map<string, ReadyText>();
  for (const [key, text] of flattenTexts(texts))
    if (typeof text === "string" && !isElaborate.test(text)) ready.set(key, compile(text));
  return ready;
}

/** Words and names of values in turn. */
function compile(text: string): ReadyText {
  const [first = "", ...others] = mapPieces(text, String, String);
  if (others.length === 0) return () => text;
  return (values) => {
    let written = first;
    for (const [index, piece] of others.entries()) {
      const part = index % 2 === 0 ? values[piece] : piece;
      if (part === undefined || part === null) return undefined;
      written += String(part);
    }
    return written;
  };
}
