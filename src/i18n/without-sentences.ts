/**
 * A text of the interface without the sentences that a pattern finds; undefined where none is left. Pure.
 */
export function withoutSentences(text: string, pattern: RegExp): string | undefined {
  const kept = sentencesOf(text).filter((sentence) => !pattern.test(sentence));
  return kept.length > 0 ? kept.join(" ") : undefined;
}

/** The sentences of a text of the interface, in which each begins with a capital letter. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?])\s+(?=\p{Lu})/u).filter((sentence) => sentence !== "");
}
