import { richText } from "../cms-widget.ts";
import { shownWords } from "../shown-words.ts";

declare global {
  /** Asked by the CMS how it shows what is in a field where the field is not seen (`mend-words.ts`). */
  var wordsShown: ((text: string, field?: { readonly widget?: string }) => string) | undefined;
}

/** Has lists, summaries and choices show the words of fields, and not how these are written. */
export function showWords(): void {
  globalThis.wordsShown = (text, field) => shownWords(text, field?.widget === richText.widget);
}
