import type { MarkdownIt, StateInline, Token } from "markdown-it";
import { type MarkdownAttribute, readAttributeList } from "../attribute-list.ts";
import { report } from "../report-problem.ts";
import { setMeta } from "../token-meta.ts";

/** What nobody may set anywhere: {.class}, {#id}, {name=value}. Other braces are text. */
const attributeShape = /^(?:[.#][\w-]+|[\w:-]+=.*)$/;

/**
 * Reads "{…}" after an image, and refuses it everywhere else: classes, ids and styles belong to
 * the design, scripts to nobody.
 */
export function attributes(md: MarkdownIt): void {
  md.inline.ruler.before("link", "attributes", parseAttributes);
}

function parseAttributes(state: StateInline, silent: boolean): boolean {
  if (silent || state.src[state.pos] !== "{") return false;
  const list = readAttributeList(state.src, state.pos);
  if (!list || list.end > state.posMax) return false;

  const before = state.pending === "" ? state.tokens.at(-1) : undefined;
  if (before?.type === "image") {
    for (const attribute of list.attributes) setPictureAttribute(before, attribute);
  } else {
    const isAttached = before?.type === "link_close" || before?.type === "language_span_close";
    if (!isAttached && !list.attributes.some(({ source }) => attributeShape.test(source))) {
      return false;
    }
    pushRefused(state, list.end);
  }
  state.pos = list.end;
  return true;
}

function setPictureAttribute(image: Token, { name, value, source }: MarkdownAttribute): void {
  if (name === "decorative" && value === undefined) setMeta(image, { isDecorative: true });
  else if (name === "credit" && value) setMeta(image, { credit: value });
  else report(image, "attribute-not-allowed", source);
}

function pushRefused(state: StateInline, end: number): void {
  const token = state.push("refused_attributes", "", 0);
  token.content = state.src.slice(state.pos, end);
  report(token, "attribute-not-allowed", token.content);
}
