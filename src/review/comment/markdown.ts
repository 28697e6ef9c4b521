/** Characters that turn the reading direction, or are not seen at all. */
const unseen = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/gu;

/** What Markdown takes for a mark, wherever it stands; a backslash before it makes it a letter. */
const marks = /[\\`*_[\]|~$]|:(?=[/a-z+])/gi;

/** What begins a list or a heading, or a line under one, where a text begins. */
const beginnings = /^[-+=#]/;

/** Stands where letters would be taken for something else: a mention, a number of a list, an address. */
const joiner = "\u2060";

/** A mention of somebody, or of something that is talked of; an address of e-mail; `GH-1`; a list. */
const takenForMore = /[@#](?=[\p{L}\p{N}_-])|\bGH-(?=\d)|\bwww(?=\.)|^\d{1,9}(?=[.)])/giu;

/**
 * A text of the content as Markdown that shows its letters and does nothing else: it has no mark, no HTML
 * and no link, and mentions nobody.
 */
export function plain(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\s+/g, " ")
    .replaceAll(unseen, "")
    .replaceAll(marks, "\\$&")
    .replace(beginnings, "\\$&")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll(takenForMore, `$&${joiner}`);
}

/** A name of a file, an address or a rule. */
export function code(text: string): string {
  return `<code>${plain(text)}</code>`;
}

/** A link with a text of the content. */
export function link(text: string, address: string): string {
  return `[${plain(text)}](<${safeAddress(address)}>)`;
}

/** An address that can stand between angle brackets, or within quotation marks. */
export function safeAddress(address: string): string {
  // What is encoded already stays so.
  return encodeURI(address.toWellFormed())
    .replaceAll(/%25(?=[\da-f]{2})/gi, "%")
    .replaceAll("'", "%27");
}

/** What is shown when it is opened. */
export function folded(summary: string, content: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${content}\n\n</details>`;
}

/** A list with an entry for each. */
export function list(entries: readonly string[]): string {
  return entries.map((entry) => `- ${entry}`).join("\n");
}
