import type { MarkdownIt, Token } from "markdown-it";
import { saysSomething } from "../hidden-characters.ts";
import { problemOfLinkTarget } from "../link-target.ts";
import { report } from "../report-problem.ts";
import { metaOf, setMeta } from "../token-meta.ts";
import { inlineTokensText } from "../token-text.ts";

/**
 * Checks where links lead and what they say. markdown-it would show a refused link as source
 * text without a word; here every link is parsed, and a refused one is reported.
 */
export function links(md: MarkdownIt): void {
  const normalizeLink = md.normalizeLink.bind(md);
  md.validateLink = () => true;
  md.normalizeLink = (target) =>
    /^(?:https?|mailto|tel):/i.test(target) ? normalizeLink(target) : target;

  md.core.ruler.push("links", (state) => {
    const ids = new Set(state.tokens.map((token) => metaOf(token).id));
    for (const { children } of state.tokens) {
      for (const link of findLinks(children ?? [])) checkLink(link, ids, state.env.kinds);
    }
  });
}

interface Link {
  readonly open: Token;
  readonly close: Token;
  readonly content: readonly Token[];
  readonly isNested: boolean;
}

function findLinks(children: readonly Token[]): Link[] {
  const found: Link[] = [];
  const openAt: number[] = [];
  for (const [index, token] of children.entries()) {
    if (token.type === "link_open") openAt.push(index);
    if (token.type !== "link_close") continue;
    const start = openAt.pop() ?? 0;
    const open = children[start];
    const content = children.slice(start + 1, index);
    if (open) found.push({ open, close: token, content, isNested: openAt.length > 0 });
  }
  return found;
}

function checkLink(
  { open, close, content, isNested }: Link,
  ids: ReadonlySet<unknown>,
  kinds: readonly string[] | undefined,
): void {
  const target = open.attrGet("href") ?? "";
  const title = open.attrGet("title");
  const text = inlineTokensText(content);
  const problem = problemOfLinkTarget(target, kinds);
  const isAllowed = problem === undefined;
  const isMute = !saysSomething(text);
  const isInert = isNested || !isAllowed || isMute;
  const { lang } = metaOf(close);
  setMeta(open, { target, isInert, ...(lang !== undefined && { lang }) });
  setMeta(close, { target, isInert, linkText: text });

  if (target === "") report(open, "link-without-target", text);
  else if (problem) report(open, problem, target);
  if (isMute && target !== "") report(open, "empty-link-text", target);
  if (title) report(open, "attribute-not-allowed", `"${title}"`);
  if (isAllowed && target.startsWith("#") && !ids.has(target.slice(1))) {
    report(open, "unknown-fragment", target);
  }
}
