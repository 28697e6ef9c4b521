import { octetsOf } from "../octets-of.ts";

/** What a line says of its value: `{ LANGUAGE: "sv" }`. */
export type Parameters = Readonly<Record<string, string | undefined>>;

/** RFC 5545, 3.1: no line is longer than this, its break not counted. */
const longestLine = 75;

/**
 * Writes one line of a calendar, folded, with its break. The value must have been made for its type:
 * texts with `escapeText`.
 */
export function contentLine(name: string, value: string, parameters: Parameters = {}): string {
  const written = Object.entries(parameters)
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([key, text]) => `;${key}=${parameterValue(text)}`);
  return `${foldLine(`${name}${written.join("")}:${value}`)}\r\n`;
}

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line break. Other control characters are left out. */
export function escapeText(text: string): string {
  return withoutControls(text.replace(/\r\n?/g, "\n"))
    .replace(/[\\;,]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/** RFC 5545, 3.1: cut by octets, and never within a character of UTF-8. The space of a fold counts. */
export function foldLine(line: string): string {
  const lines: string[] = [];
  let current = "";
  let size = 0;
  for (const character of line) {
    const octets = octetsOf(character);
    if (size + octets > longestLine) {
      lines.push(current);
      current = " ";
      size = 1;
    }
    current += character;
    size += octets;
  }
  return [...lines, current].join("\r\n");
}

/** RFC 5545, 3.2, with the escapes of RFC 6868 for what quotes cannot hold. */
function parameterValue(text: string): string {
  const escaped = withoutControls(text.replace(/\r\n?/g, "\n"))
    .replaceAll("^", "^^")
    .replaceAll("\n", "^n")
    .replaceAll('"', "^'");
  return /[:;,]/.test(escaped) ? `"${escaped}"` : escaped;
}

/** Every control character but the tab and the line break. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\t\n]/gu, "");
}
