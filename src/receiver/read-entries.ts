/** What a body says; without entries where nobody can read it. */
export type ReadBody = { readonly entries?: Readonly<Record<string, string>> };

/** No form has more fields than this; a body with more is no form's. */
const mostEntries = 30;

/**
 * Reads a body of the type `application/x-www-form-urlencoded`, as browsers write it. Stricter than
 * the URL standard, which guesses: what is no UTF-8, a broken `%`, a NUL character, a field that
 * comes twice, too many fields, are unreadable. Never throws.
 */
export function readEntries(body: string): ReadBody {
  const pairs = body.split("&", mostEntries + 2).filter((pair) => pair !== "");
  if (pairs.length > mostEntries) return {};
  const entries = new Map<string, string>();
  for (const pair of pairs) {
    const [name, value] = splitPair(pair).map(decode);
    if (name === undefined || value === undefined || entries.has(name)) return {};
    entries.set(name, value);
  }
  return { entries: Object.fromEntries(entries) };
}

function splitPair(pair: string): readonly [name: string, value: string] {
  const equals = pair.indexOf("=");
  return equals < 0 ? [pair, ""] : [pair.slice(0, equals), pair.slice(equals + 1)];
}

/** A body in another encoding than UTF-8 has become replacement characters already. */
function decode(text: string): string | undefined {
  if (text.includes("\uFFFD")) return undefined;
  try {
    const decoded = decodeURIComponent(text.replaceAll("+", " "));
    return decoded.includes("\0") ? undefined : decoded;
  } catch {
    return undefined;
  }
}
