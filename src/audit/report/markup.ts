/** HTML that may stand in HTML as it is. */
export interface Markup {
  readonly html: string;
}

type Part = Markup | string | number | undefined | readonly Part[];

/** Writes HTML around texts, which are escaped; a list is written one after the other. */
export function markup(texts: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const html = texts.map((text, index) => text + written(parts[index])).join("");
  return { html };
}

function written(part: Part): string {
  if (part === undefined) return "";
  if (isList(part)) return part.map(written).join("");
  return typeof part === "object" ? part.html : escapeText(String(part));
}

function isList(part: Part): part is readonly Part[] {
  return Array.isArray(part);
}

function escapeText(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
