/**
 * Reads CSV by RFC 4180, character by character: written for the tests alone, and from the standard,
 * so that it does not share a mistake with what writes the files.
 */
export function parseCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = "";
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (isQuoted && character === '"' && text[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && character === ",") {
      rows.at(-1)?.push(cell);
      cell = "";
    } else if (!isQuoted && character === "\r" && text[at + 1] === "\n") {
      rows.at(-1)?.push(cell);
      rows.push([]);
      cell = "";
      at++;
    } else cell += character;
  }
  return rows.slice(0, -1);
}
