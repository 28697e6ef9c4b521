import type { Sentence } from "./flow.ts";

const highlightName = "listen-sentence";
const markClass = "listen-current";

/**
 * Marks the sentence that is being read, and nothing where there is none. A highlight leaves the
 * page as it is; where a browser has none, and for a picture, the element around is marked.
 */
export function markSentence(sentence: Sentence | undefined): void {
  for (const marked of document.querySelectorAll(`.${markClass}`))
    marked.classList.remove(markClass);
  const hasHighlights = "highlights" in CSS && typeof Highlight !== "undefined";
  if (hasHighlights) CSS.highlights.delete(highlightName);
  if (!sentence) return;
  sentence.picture?.classList.add(markClass);
  if (hasHighlights) CSS.highlights.set(highlightName, new Highlight(sentence.range));
  else if (!sentence.picture) elementOf(sentence.range)?.classList.add(markClass);
}

function elementOf({ commonAncestorContainer: around }: Range): Element | null {
  return around instanceof Element ? around : around.parentElement;
}
