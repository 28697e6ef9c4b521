import { stringify } from "yaml";

/** Writes a Markdown file: its fields, an empty line and its text. */
export function writeMarkdown(fields: object, body: string): string {
  // Long lines stay whole: editors fold them as they like.
  return `---\n${stringify(fields, { lineWidth: 0 })}---\n\n${body}\n`;
}
