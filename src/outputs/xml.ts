/** Writes a text as the content of an element or as the value of an attribute in double quotes. */
export function escapeXml(text: string): string {
  return withoutForbidden(text)
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

/** Attributes by their names; those that are undefined are left out. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** An element with attributes around what has already been written; an empty one without it. */
export function xmlElement(name: string, attributes: XmlAttributes, ...content: string[]): string {
  const written = Object.entries(attributes)
    .flatMap(([key, value]) => (value === undefined ? [] : ` ${key}="${escapeXml(value)}"`))
    .join("");
  if (content.length === 0) return `<${name}${written}/>\n`;
  return `<${name}${written}>${content.join("")}</${name}>\n`;
}

/** XML 1.0, 2.2: characters that no document may hold, not even escaped. */
function withoutForbidden(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r\u007f-\u009f]|[\ufffe\uffff]/gu, "");
}
