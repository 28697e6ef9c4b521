import { findHiddenCharacters, type HiddenKind } from "../markdown/hidden-characters.ts";
import { type FaultCode, fieldName, type Report } from "./fault.ts";
import type { SourceFile } from "./source-file.ts";

/** The fault of each kind of character that nobody sees. */
const codes: Readonly<Record<HiddenKind, FaultCode>> = {
  control: "control-character",
  broken: "broken-character",
  direction: "direction-character",
  invisible: "invisible-character",
};

/** How many of them are named in a file: a text that is pasted may hold thousands. */
const most = 10;

/** A text among values, or the name of a field, and where it stands. */
interface FoundText {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/**
 * Reports characters that nobody sees, in all texts and names of fields of a file and in the
 * Markdown below its front matter, whatever they are for: titles, ids and addresses are made of them.
 */
export function checkCharacters(source: SourceFile, report: Report): void {
  let left = most;
  for (const { path, text } of textsIn(source.value)) {
    for (const { codePoint, kind } of findHiddenCharacters(text, left)) {
      left -= 1;
      report({
        severity: "error",
        file: source.path,
        ...source.locate(path),
        ...(path.length > 0 && { field: fieldName(path) }),
        code: codes[kind],
        values: { detail: codePoint },
      });
    }
    if (left === 0) return;
  }
  if (source.body) checkBody(source.path, source.body, { most: left, report });
}

/** Reports the characters of a Markdown text that nobody sees, each with its line. */
function checkBody(
  file: string,
  { text, line: firstLine }: { readonly text: string; readonly line: number },
  { most: left = most, report }: { readonly most?: number; readonly report: Report },
): void {
  for (const { index, codePoint, kind } of findHiddenCharacters(text, left)) {
    const line = firstLine + text.slice(0, index).split(/\r\n|\n|\r/).length - 1;
    const values = { detail: codePoint };
    report({ severity: "error", file, line, code: codes[kind], values });
  }
}

/** All texts of a value. It is not deep: the parsers refuse what is. */
function* textsIn(value: unknown, path: readonly PropertyKey[] = []): Generator<FoundText> {
  if (typeof value === "string") yield { path, text: value };
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const innerPath = [...path, Array.isArray(value) ? Number(key) : key];
    if (!Array.isArray(value)) yield { path: innerPath, text: key };
    yield* textsIn(inner, innerPath);
  }
}
