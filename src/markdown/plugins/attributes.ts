import type { MarkdownIt, StateInline, Token } from "markdown-it";
import { canonicalLanguageTag } from "../../i18n/language-tag.ts";
import { leadsToAttachment } from "../attachment.ts";
import { type MarkdownAttribute, readAttributeList } from "../attribute-list.ts";
import { report } from "../report-problem.ts";
import { setMeta } from "../token-meta.ts";

/** What nobody may set anywhere: {.class}, {#id}, {name=value}. Other braces are text. */
const attributeShape = /^(?:[.#][\w-]+|[\w:-]+=.*)$/;

/**
 * Reads "{…}" after an image and after a link to a file, and refuses it everywhere else: classes, ids
 * and styles belong to the design, scripts to nobody.
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
  } else if (before?.type === "link_close" && leadsToFile(before, state.tokens)) {
    for (const attribute of list.attributes) setFileAttribute(before, attribute);
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

/** Whether the link that ends there leads to a file, of which something can be said. */
function leadsToFile(close: Token, tokens: readonly Token[]): boolean {
  const isOpening = ({ type, level }: Token) => type === "link_open" && level === close.level;
  return leadsToAttachment(tokens.findLast(isOpening)?.attrGet("href") ?? "");
}

/** The language of a file, where it does not say it itself. */
function setFileAttribute(close: Token, { name, value = "", source }: MarkdownAttribute): void {
  const lang = canonicalLanguageTag(value);
  if (name !== "lang") report(close, "attribute-not-allowed", source);
  else if (lang === undefined) report(close, "invalid-language-tag", value || source);
  else setMeta(close, { lang });
}

function pushRefused(state: StateInline, end: number): void {
  const token = state.push("refused_attributes", "", 0);
  token.content = state.src.slice(state.pos, end);
  report(token, "attribute-not-allowed", token.content);
}
