import { mapPieces } from "./placeholders.ts";

type Values = Readonly<Record<string, unknown>>;

/** Writes a text with its values; undefined where one of them is missing. */
export type ReadyText = (values: Values) => string | undefined;

/** What i18next knows beside `{{name}}`: other texts within a text, and formats of values. */
const isElaborate = /\$t\(|\{\{(?!\s*\w+\s*\}\})/;

/**
 * The texts of a locale file, each taken apart once, when it is asked for: i18next takes a key and its
 * text apart at every call, of which a page makes a hundred. Those that need more than values in places
 * are left out.
 */
export function readyTexts(texts: unknown): (key: string) => ReadyText | undefined {
  const known = new Map<string, ReadyText | undefined>();
  return (key) => {
    if (known.has(key)) return known.get(key);
    const text = textAt(texts, key);
    const isReady = typeof text === "string" && !isElaborate.test(text);
    const ready = isReady ? compile(text) : undefined;
    known.set(key, ready);
    return ready;
  };
}

/** The value with a full key, `ui.news.title`. */
function textAt(texts: unknown, key: string): unknown {
  let value = texts;
  for (const name of key.split(".")) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name))
      return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return value;
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
