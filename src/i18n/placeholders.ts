const PLACEHOLDER = /\{\{\s*(\w+)\s*\}\}/;

/** Takes a text such as `Page {{page}}` apart into its words and its placeholders, in order. */
export function mapPieces<Words, Placeholder>(
  text: string,
  onWords: (words: string) => Words,
  onPlaceholder: (name: string) => Placeholder,
): readonly (Words | Placeholder)[] {
  // `split` with one group gives words and names in turn, beginning and ending with words.
  return text
    .split(PLACEHOLDER)
    .map((piece, index) => (index % 2 === 0 ? onWords(piece) : onPlaceholder(piece)));
}

/** The names of the placeholders in a text. */
export function findPlaceholders(text: string): readonly string[] {
  return mapPieces(
    text,
    () => [],
    (name) => [name],
  ).flat();
}

/** A text without its placeholders. */
export function findWords(text: string): string {
  return mapPieces(
    text,
    (words) => words,
    () => "",
  ).join("");
}
