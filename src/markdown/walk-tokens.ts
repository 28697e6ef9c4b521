import type { Token } from "markdown-it";

/** All tokens in the order of the page, with the inline ones; not those inside alt texts. */
export function* walkTokens(tokens: readonly Token[]): Generator<Token> {
  for (const token of tokens) {
    yield token;
    if (token.type === "inline" || token.type === "figure") yield* token.children ?? [];
  }
}

/** The 1-based line of the source where a token begins. */
export function lineOf(token: Token): number {
  return (token.map?.[0] ?? 0) + 1;
}
