import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { findHiddenCharacters, type HiddenKind } from "../hidden-characters.ts";
import type { MarkdownProblemCode } from "../problem.ts";
import { report } from "../report-problem.ts";

/** A slip that leaves the marks of Markdown in the text, for all to read. */
interface Slip {
  readonly code: MarkdownProblemCode;
  readonly pattern: RegExp;
}

/** Marks that stand at the beginning of a line. */
const slipsOfLines: readonly Slip[] = [
  { code: "heading-without-space", pattern: /^#{2,6}[^\s#].*/ },
  { code: "too-few-colons", pattern: /^::?[ \t]*(?:fact|quote|table|contact|lang)\b.*/ },
];

/** Marks within a line; what leads nowhere is no link: "[sic] (he wrote)". */
const slipsOfText: readonly Slip[] = [
  {
    code: "link-with-space",
    pattern:
      /\[[^[\]]+\] +\((?:[a-z][a-z0-9+.-]*:\S|\.{0,2}\/|#)[^()]*\)|\[[^[\]]+\] +\([^()\s]+\.md(?:#[^()]*)?\)/giu,
  },
  { code: "broken-link", pattern: /!?\[[^[\]]*\]\([^()]*\)/gu },
];

/** Lines that begin and end with a bar: a table whose second line is missing or wrong. */
const tableLines = /^\|.*\|[ \t]*\n[ \t]*\|.*\|[ \t]*(?:\n|$)/;

const hiddenCodes: Readonly<Record<HiddenKind, MarkdownProblemCode | undefined>> = {
  control: "control-character",
  direction: "direction-character",
  invisible: "invisible-character",
  broken: undefined,
};

/** Finds what was meant as Markdown and became text, and text that Markdown leaves out. */
export function slips(md: MarkdownIt): void {
  md.core.ruler.push("slips", (state) => {
    for (const [index, token] of state.tokens.entries()) {
      if (token.type === "fence") readFence(token);
      if (token.type !== "inline") continue;
      if (state.tokens[index - 1]?.type === "paragraph_open") readLines(token);
      const asWritten = slipsOfText.map((slip) => ({ ...slip, stands: inOrder(token.content) }));
      for (const child of token.children ?? []) readText(child, asWritten, state);
    }
  });
}

/** What follows the mark of a code block is not shown; the name of a language may be lost. */
function readFence(token: Token): void {
  const info = token.info.trim();
  if (/\s/.test(info)) report(token, "text-after-fence", info);
}

function readLines(token: Token): void {
  if (tableLines.test(token.content))
    report(token, "broken-table", token.content.split("\n")[0] ?? "");
  const firstOfLines = new Map<number | undefined, Token>();
  for (const child of token.children?.toReversed() ?? []) firstOfLines.set(child.map?.[0], child);
  token.content.split("\n").forEach((line, index) => {
    for (const { code, pattern } of slipsOfLines) {
      const [source] = pattern.exec(line) ?? [];
      if (source === undefined) continue;
      const at = (token.map?.[0] ?? 0) + index;
      report(firstOfLines.get(at) ?? token, code, source);
    }
  });
}

interface SlipAsWritten extends Slip {
  /** Whether the next one was written so. */
  readonly stands: (slip: string) => boolean;
}

/**
 * Tells whether what is in a text was written so: after a backslash it is meant as it stands. Asked in
 * the order of the text, no part of it is searched twice.
 */
function inOrder(source: string): SlipAsWritten["stands"] {
  let from = 0;
  return (slip) => {
    const at = source.indexOf(slip, from);
    if (at < 0) return false;
    from = at + slip.length;
    return source[at - 1] !== "\\";
  };
}

function readText(token: Token, slips: readonly SlipAsWritten[], { src }: StateCore): void {
  if (token.type !== "text") return;
  // Of the marks that may be left, each begins with a bracket.
  for (const { code, pattern, stands } of token.content.includes("[") ? slips : [])
    for (const [slip] of token.content.matchAll(pattern))
      if (stands(slip)) report(token, code, slip);
  // Those that stand as they are, in whatever file, are found there; these are named by a code.
  if (!src.includes("&")) return;
  for (const { index, codePoint, kind } of findHiddenCharacters(token.content)) {
    const code = hiddenCodes[kind];
    if (code && !src.includes(token.content[index] ?? "")) report(token, code, codePoint);
  }
}
