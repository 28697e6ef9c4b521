const lineWidth = 100;

/**
 * Writes a value as JSON the way this project's formatter does: two spaces, a line for each property,
 * and a list of plain values on one line where it fits.
 */
export function formatJson(value: unknown): string {
  return `${writeJson(value, "", 0)}\n`;
}

/**
 * Writes a value that stands within a file.
 * @param indent the spaces before the line on which the value begins
 * @param before the number of characters before the value on that line
 */
export function writeJson(value: unknown, indent: string, before: number): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const line = `[${value.map((item) => JSON.stringify(item)).join(", ")}]`;
    // One more for the comma that may follow.
    if (value.every(isPlain) && before + line.length + 1 <= lineWidth) return line;
    return block(
      "[",
      "]",
      value.map((item) => inner + writeJson(item, inner, inner.length)),
      indent,
    );
  }
  const lines = Object.entries(value)
    .filter(([, item]) => item !== undefined)
    .map(([key, item]) => {
      const start = `${inner}${JSON.stringify(key)}: `;
      return start + writeJson(item, inner, start.length);
    });
  return block("{", "}", lines, indent);
}

function isPlain(value: unknown): boolean {
  return typeof value !== "object" || value === null;
}

function block(open: string, close: string, lines: readonly string[], indent: string): string {
  return lines.length === 0 ? open + close : `${open}\n${lines.join(",\n")}\n${indent}${close}`;
}
