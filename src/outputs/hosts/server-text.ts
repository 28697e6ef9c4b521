/** A text as an expression of servers that means nothing but itself. */
export function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** A text in quotation marks. */
export function quoted(text: string): string {
  return `"${text.replaceAll(/["\\]/g, "\\$&")}"`;
}

/**
 * A block of lines within braces.
 * @param indent what stands before each line
 */
export function block(head: string, lines: readonly string[], indent: string): string {
  const inner = lines.map((line) => line.replaceAll(/^(?=.)/gm, indent));
  return `${head} {\n${inner.join("\n")}\n}`;
}
