/** Shortens a text to at most so many characters, after a whole word, with an ellipsis. */
export function cutAtWord(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const start = text.slice(0, longest - 1);
  const end = /\s/.test(text.charAt(longest - 1)) ? start.length : start.search(/\s\S*$/);
  return `${start.slice(0, end === -1 ? undefined : end).replace(/[\s,;:–-]+$/, "")}…`;
}
