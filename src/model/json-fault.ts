import { printParseErrorCode, visit } from "jsonc-parser";
import type { FaultCode, FaultValues } from "./fault.ts";

/** What keeps a text from being JSON, and where. */
export interface JsonFault {
  readonly offset: number;
  readonly code: FaultCode;
  readonly values: FaultValues;
}

/** Finds the first thing that keeps a text from being strict JSON; undefined where it is. */
export function findJsonFault(text: string): JsonFault | undefined {
  let first: JsonFault | undefined;
  const open: string[] = [];
  visit(
    text,
    {
      onObjectBegin: () => void open.push("}"),
      onArrayBegin: () => void open.push("]"),
      onObjectEnd: () => void (first ?? open.pop()),
      onArrayEnd: () => void (first ?? open.pop()),
      onError: (error, offset, length) => {
        first ??= describe(printParseErrorCode(error), { text, offset, length, open });
      },
    },
    { disallowComments: true },
  );
  return first;
}

interface Place {
  readonly text: string;
  readonly offset: number;
  readonly length: number;
  /** What must close the lists and fields that are open, the innermost last. */
  readonly open: readonly string[];
}

function describe(error: string, place: Place): JsonFault {
  const { offset } = place;
  const fault = (code: FaultCode, values: FaultValues = {}, at = offset): JsonFault => ({
    offset: at,
    code,
    values,
  });
  switch (error) {
    case "InvalidCommentToken":
      return fault("json-comment");
    case "UnexpectedEndOfString":
      return fault("json-text-not-closed");
    case "InvalidUnicode":
    case "InvalidEscapeCharacter":
      return fault("json-backslash");
    case "InvalidCharacter":
      return fault("json-control-character", {}, controlCharacterFrom(place));
    case "ColonExpected":
      return fault("json-colon-expected");
    case "EndOfFileExpected":
      return fault("json-after-the-end");
    default:
      return describeToken(error, place, fault);
  }
}

const missingEnds: Readonly<Record<string, string>> = {
  CloseBraceExpected: "}",
  CloseBracketExpected: "]",
};

type MakeFault = (code: FaultCode, values?: FaultValues, at?: number) => JsonFault;

/** What is wrong with the sign or word at which the parser expected another one. */
function describeToken(error: string, place: Place, fault: MakeFault): JsonFault {
  const { text, offset, length, open } = place;
  const character = text[offset];
  const before = text.slice(0, offset).trimEnd();
  if (character === undefined) {
    // The parser has left a list or group by the time that it misses its end.
    const bracket = missingEnds[error] ?? open.at(-1) ?? "}";
    return fault("json-not-closed", { bracket }, before.length - 1);
  }
  if (before.endsWith(",") && /[,}\]]/.test(character))
    return fault("json-comma-too-many", {}, before.length - 1);
  if (character === "," && /[[{]$/.test(before)) return fault("json-comma-too-many");
  if (/[}\]]/.test(character) && !/:$/.test(before))
    return fault("json-wrong-bracket", { found: character, expected: open.at(-1) ?? "" });
  if (/[,:{}[\]]/.test(character) && !/[\w"\]}]$/.test(before)) return fault("json-value-expected");
  if (character === '"' || /[{[]/.test(character)) return fault("json-comma-expected");
  const isJoined = before.length === offset && /[\p{L}\p{N}.+-]$/u.test(before);
  if (error === "CommaExpected" && !isJoined) return fault("json-comma-expected");
  const start = isJoined ? offset - (/[\p{L}\p{N}.+-]+$/u.exec(before)?.[0].length ?? 0) : offset;
  const [word = text.slice(offset, offset + length)] =
    /^[^\s,:{}[\]"]+/.exec(text.slice(start)) ?? [];
  return fault(
    codeOfWord(word, { before, after: text.slice(start + word.length) }),
    { word },
    start,
  );
}

/** What is wrong with a word that does not stand within quotation marks. */
function codeOfWord(word: string, { before, after }: { before: string; after: string }): FaultCode {
  if (/^[\u2018-\u201f\u00ab\u00bb'\u00b4`]/.test(word)) return "json-wrong-quotes";
  if (/^[-+.]?\d/.test(word)) return "json-bad-number";
  if (before.endsWith('"')) return "json-quote-in-text";
  return /^\s*:/.test(after) ? "json-name-without-quotes" : "json-word-without-quotes";
}

/** Where the control character of a text stands. */
function controlCharacterFrom({ text, offset, length }: Place): number {
  const within = [...text.slice(offset, offset + length)].findIndex((character) => character < " ");
  return offset + Math.max(0, within);
}
