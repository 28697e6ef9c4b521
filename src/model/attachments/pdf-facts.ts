import { canonicalLanguageTag } from "../../i18n/language-tag.ts";
import type { DocumentFacts } from "./document-facts.ts";
import { pdfObjects } from "./pdf-objects.ts";

/**
 * What a PDF says of itself in its catalogue (ISO 32000-2, 7.7.2): the language in which it is read
 * aloud (14.9.2), and how many pages it has. Of one that is locked nothing is known.
 */
export function pdfFacts(content: Uint8Array): DocumentFacts {
  const objects = pdfObjects(content);
  if (objects.isLocked) return { isLocked: true };
  const catalogue = objects.catalogue();
  const language = canonicalLanguageTag(languageIn(catalogue));
  const root = /\/Pages\s+(\d+)\s+\d+\s+R/.exec(catalogue)?.[1];
  const count = /\/Count\s+(\d+)/.exec(root === undefined ? "" : objects.find(root))?.[1];
  return {
    ...(language !== undefined && { language }),
    ...(count !== undefined && Number(count) > 0 && { pages: Number(count) }),
  };
}

/** `/Lang (sv-SE)`, or in hexadecimal digits; each letter of it may take two bytes. */
function languageIn(catalogue: string): string {
  const [, letters, digits] = /\/Lang\s*(?:\(([^()]*)\)|<([\s0-9A-Fa-f]*)>)/.exec(catalogue) ?? [];
  const pairs = digits?.replace(/\s/g, "").match(/../g) ?? [];
  const text = letters ?? String.fromCharCode(...pairs.map((pair) => Number.parseInt(pair, 16)));
  return text.replace(/[^\w-]/g, "");
}
