/**
 * The field at the beginning of a text in Markdown in which a line stands; undefined for lines of the text
 * itself and for files without fields. Pure.
 * @param line 1-based
 */
export function fieldOfLine(text: string, line: number | undefined): string | undefined {
  const lines = text.split(/\r?\n/);
  const end = lines.indexOf("---", 1);
  if (line === undefined || lines[0] !== "---" || end < 0 || line > end) return undefined;
  for (let index = line - 1; index > 0; index -= 1) {
    const [, name] = /^(\w+):/.exec(lines[index] ?? "") ?? [];
    if (name !== undefined) return name;
  }
  return undefined;
}
