import type { MarkdownIt, StateInline } from "markdown-it";
import { findHtmlAt } from "../find-html.ts";
import { report } from "../report-problem.ts";

/**
 * Finds HTML, which stays text here: an author who writes it means something else. In code and after
 * a backslash it is meant as it stands.
 */
export function html(md: MarkdownIt): void {
  md.inline.ruler.after("autolink", "refused_html", parseHtml);
}

function parseHtml(state: StateInline, silent: boolean): boolean {
  if (state.src[state.pos] !== "<") return false;
  const found = findHtmlAt(state.src, state.pos);
  if (!found || state.pos + found.source.length > state.posMax) return false;
  if (!silent) {
    const isKnown = closesKnown(found.source, state);
    const token = state.push("refused_html", "", 0);
    token.content = found.source;
    if (!isKnown) report(token, found.code, found.source);
  }
  state.pos += found.source.length;
  return true;
}

/** An element is reported where it begins, and once. */
function closesKnown(source: string, { tokens }: StateInline): boolean {
  const [, name] = /^<\/(\w+)/.exec(source) ?? [];
  return (
    name !== undefined &&
    tokens.some(({ type, content }) => type === "refused_html" && content.startsWith(`<${name}`))
  );
}
