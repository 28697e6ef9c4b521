import type { MarkdownIt, StateCore, Token } from "markdown-it";
import { report } from "../report-problem.ts";
import { walkTokens } from "../walk-tokens.ts";
import { pushCoreToken } from "./push-core-token.ts";

/** What the definitions of a text are kept in by markdown-it and its plugin for abbreviations. */
interface Definitions {
  references?: Record<string, unknown>;
  abbreviations?: Readonly<Record<string, string>>;
  /** The labels that a link or picture has asked for. */
  usedReferences?: Set<string>;
}

const definition = /^[\s>]*(\*?)\[((?:[^[\]\\]|\\.)+)\]:/;

/**
 * Reports `[label]: address` and `*[label]: words` that nothing in the text uses, or that stand twice:
 * they are shown nowhere, and often were meant as text.
 */
export function definitions(md: MarkdownIt): void {
  md.core.ruler.before("block", "watch_definitions", (state) => {
    const definitionsOf = state.env as Definitions;
    const used = new Set<string>();
    definitionsOf.usedReferences = used;
    definitionsOf.references = watched(used);
  });
  md.core.ruler.push("definitions", (state) => {
    for (const { line, label } of unusedDefinitions(state, md)) {
      const token = pushCoreToken(state, "unused_definition", line);
      report(token, "unused-definition", label);
    }
  });
}

/** An object that notes which of its properties somebody reads. */
function watched(used: Set<string>): Record<string, unknown> {
  return new Proxy<Record<string, unknown>>(Object.create(null), {
    get: (target, label) => {
      if (typeof label !== "string") return undefined;
      if (label in target) used.add(label);
      return target[label];
    },
  });
}

interface DefinitionLine {
  /** From 0, as markdown-it counts. */
  readonly line: number;
  readonly label: string;
}

function* unusedDefinitions(state: StateCore, md: MarkdownIt): Generator<DefinitionLine> {
  const { references = {}, abbreviations = {}, usedReferences } = state.env as Definitions;
  if (Object.keys(references).length + Object.keys(abbreviations).length === 0) return;
  const shown = shownAbbreviations(state.tokens);
  const code = codeLines(state.tokens);
  const seen = new Set<string>();
  for (const [line, text] of state.src.split("\n").entries()) {
    const [, star, label] = definition.exec(text) ?? [];
    if (label === undefined || label.startsWith("^") || code.has(line)) continue;
    const key = star ? `_${label.replace(/\\(.)/g, "$1")}` : md.utils.normalizeReference(label);
    if (!Object.hasOwn((star ? abbreviations : references) as object, key)) continue;
    const isUsed = star ? shown.has(key) : usedReferences?.has(key);
    const name = `${star}[${label}]`;
    if (!isUsed || seen.has(name)) yield { line, label: name };
    seen.add(name);
  }
}

function shownAbbreviations(tokens: readonly Token[]): ReadonlySet<string> {
  const all = [...walkTokens(tokens)];
  return new Set(
    all.flatMap(({ type }, index) =>
      type === "abbr_open" ? [`_${all[index + 1]?.content ?? ""}`] : [],
    ),
  );
}

function codeLines(tokens: readonly Token[]): ReadonlySet<number> {
  const blocks = tokens.filter(({ type }) => type === "fence" || type === "code_block");
  return new Set(
    blocks.flatMap(({ map }) => {
      const [from, to] = map ?? [0, 0];
      return Array.from({ length: to - from }, (_, index) => from + index);
    }),
  );
}
