import type { Token } from "markdown-it";
import type { Passage, Text } from "./passage.ts";
import { countWords } from "./sentences.ts";

/** More words than this are a statement, and no heading. */
const most = 12;

/** What follows a heading; at the end of a text or before another heading, it would head nothing. */
const headed =
  /^(?:(?:paragraph|bullet_list|ordered_list|table|table_container)_open|figure|contact_card)$/;

/** Paragraphs that are dressed as headings: in bold or in capitals, with something below them. */
export function typedHeadings({ tokens, passages }: Text): readonly Passage[] {
  const candidates = new Map(
    passages.filter(looksLikeHeading).map((passage) => [passage.tokens, passage]),
  );
  if (candidates.size === 0) return [];
  return tokens.flatMap(({ children }, index) => {
    const passage = children && candidates.get(children);
    const next = tokens[index + 2]?.type ?? "";
    return passage && headed.test(next) ? [passage] : [];
  });
}

function looksLikeHeading({ role, words, tokens, links }: Passage): boolean {
  if (role !== "paragraph" || links.length > 0) return false;
  if (!isAllBold(tokens) && !isAllCapitals(words)) return false;
  const isSentence = /[.!?:;,…]["”’)]*\s*$/.test(words);
  return !isSentence && /\p{L}{2}/u.test(words) && countWords(words) <= most;
}

/** One stretch of bold, and nothing beside it. */
function isAllBold(tokens: readonly Token[]): boolean {
  const own = tokens.filter(
    ({ type, content }) => !type.startsWith("em_") && !(type === "text" && content.trim() === ""),
  );
  if (own[0]?.type !== "strong_open" || own.at(-1)?.type !== "strong_close") return false;
  return own.slice(1, -1).every(({ type }) => /^(?:text|abbr_open|abbr_close)$/.test(type));
}

/** Two words or more; a row of abbreviations has no long one. */
function isAllCapitals(words: string): boolean {
  return (
    /^[^\p{Ll}\ufffc]+$/u.test(words) && /\p{Lu}{5}/u.test(words) && /\p{L}[ -]\p{L}/u.test(words)
  );
}
