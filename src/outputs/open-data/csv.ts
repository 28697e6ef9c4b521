/** A cell: numbers and truth values are written as they are, null as an empty cell. */
export type CsvCell = string | number | boolean | null;

/**
 * Writes a table as CSV by RFC 4180: commas, CRLF, a quotation mark doubled inside quotation marks.
 *
 * It begins with a byte order mark, for spreadsheets: Excel reads a file without one in the code page
 * of the machine and breaks å, ä and ö. Programs that decode UTF-8 as the Encoding Standard says drop
 * the mark; to others the name of the first column begins with U+FEFF. Those can take the JSON file.
 *
 * Numbers have a decimal point, in every language: a decimal comma would be a column.
 */
export function writeCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(writeCell).join(","));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join("")}`;
}

function writeCell(cell: CsvCell): string {
  if (cell === null) return "";
  if (typeof cell !== "string") return String(cell);
  const text = guardFormula(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Keeps spreadsheets from running a text as a formula (OWASP, CSV injection): one that begins like a
 * formula gets an apostrophe before it. So does one that only looks as if it had been given one, so
 * that a reader can take exactly one away again. Numbers need none: -5 stays a number.
 */
function guardFormula(text: string): string {
  return /^'*[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
