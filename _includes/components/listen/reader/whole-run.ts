import type { Run } from "./flow.ts";
import { type WordsByLanguage, wordsFor } from "./spoken-words.ts";

/**
 * What is said of an element as a whole: the long form of an abbreviation, the description of a
 * picture. Undefined where its content is read.
 */
export function wholeRun(element: Element, lang: string, words: WordsByLanguage): Run | undefined {
  if (["br", "wbr"].includes(element.localName)) return { text: " ", lang };
  if (element.localName === "abbr") return abbreviation(element, lang);
  if (element instanceof HTMLImageElement) return picture(element, lang, words);
  if (element instanceof SVGSVGElement) return drawing(element, lang);
  return undefined;
}

function abbreviation(element: Element, lang: string): Run | undefined {
  const said = element.getAttribute("title");
  const node = element.firstChild;
  return said && node instanceof Text ? { text: node.data, lang, node, said } : undefined;
}

/** A picture without a description is decoration. */
function picture(node: HTMLImageElement, lang: string, words: WordsByLanguage): Run {
  const { alt } = node;
  if (!alt) return { text: " ", lang };
  const name = wordsFor(lang, words).picture;
  const end = /[.!?]$/.test(alt) ? " " : ". ";
  return { text: `${name ? `${name}: ` : ""}${alt}${end}`, lang, node };
}

/** A chart by its description, unless a table beside it says the same. */
function drawing(node: SVGSVGElement, lang: string): Run | undefined {
  if (node.closest("figure")?.querySelector("table")) return undefined;
  const title = node.querySelector("desc") ?? node.querySelector("title");
  const text = title?.textContent?.trim();
  return text ? { text: ` ${text} `, lang, node } : undefined;
}
