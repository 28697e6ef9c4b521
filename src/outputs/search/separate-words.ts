/** Elements that stand within a line: what they hold may be part of a word. */
const withinLine =
  "a|abbr|b|bdi|cite|code|data|dfn|em|i|mark|q|s|small|span|strong|sub|sup|time|u|wbr";
const isWithinLine = new RegExp(`^</?(?:${withinLine})(?:\\s|/?>)`);
const tags = /(?:<[^>]*>)+/g;

/**
 * Puts a space where tags part two words that a reader sees apart and that would be one without the
 * tags: `<dt>Datum</dt><dd>lördag</dd>`. A term gets a colon. The end of one word within a line may be
 * the beginning of its next letters (`<a>Bygden</a>s`), and stays.
 * @param html of the content of a page
 */
export function separateWords(html: string): string {
  return html
    .replace(/(?<=[\p{L}\p{N}](?:<\/[^>]*>)*)<\/dt>/gu, ":</dt>")
    .replace(tags, (run, at: number, text: string) => {
      const [before, after] = [text.charAt(at - 1), text.charAt(at + run.length)];
      const isBetweenWords = /\S/.test(before) && /\S/.test(after);
      return isBetweenWords && parts(run) ? `${run} ` : run;
    });
}

/** Whether words on both sides of tags are apart: by a block, or by the end of one element and another's start. */
function parts(run: string): boolean {
  const each = run.match(/<[^>]*>/g) ?? [];
  const [ends, starts] = [
    each.some((tag) => tag.startsWith("</")),
    each.some((tag) => !tag.startsWith("</")),
  ];
  return (ends && starts) || each.some((tag) => !isWithinLine.test(tag));
}
