import type { MarkdownIt, StateInline } from "markdown-it";
import { canonicalLanguageTag } from "../../i18n/language-tag.ts";
import { readAttributeList } from "../attribute-list.ts";
import { report } from "../report-problem.ts";
import { setMeta } from "../token-meta.ts";

/** Adds "[text]{lang=en}". The text may hold emphasis and links, and stand in a link. */
export function languageSpans(md: MarkdownIt): void {
  md.inline.ruler.before("link", "language_span", parseLanguageSpan);
}

const lastEnds = new WeakMap<StateInline, number>();

/** Where the last span of a block could end: looked for once, and not for each bracket. */
function lastSpanEnd(state: StateInline): number {
  const end = lastEnds.get(state) ?? state.src.lastIndexOf("]{");
  lastEnds.set(state, end);
  return end;
}

/** Never matches in silent mode: link texts that hold a span would then count as nested links. */
function parseLanguageSpan(state: StateInline, silent: boolean): boolean {
  if (silent || state.src[state.pos] !== "[") return false;
  if (state.pos > lastSpanEnd(state)) return false;
  const start = state.pos + 1;
  const end = state.md.helpers.parseLinkLabel(state, state.pos, false);
  const list = end < 0 ? undefined : readAttributeList(state.src, end + 1);
  if (!list || list.end > state.posMax) return false;

  const { posMax } = state;
  state.pos = start;
  state.posMax = end;
  const token = state.push("language_span_open", "span", 1);
  for (const { name, value = "", source } of list.attributes) {
    const lang = canonicalLanguageTag(value);
    if (name !== "lang") report(token, "attribute-not-allowed", source);
    else if (lang === undefined) report(token, "invalid-language-tag", value || source);
    else setMeta(token, { lang });
  }
  state.md.inline.tokenize(state);
  state.push("language_span_close", "span", -1);
  state.pos = list.end;
  state.posMax = posMax;
  return true;
}
