import type { StateCore, Token } from "markdown-it";

/** Adds a token that is not shown, at the end of a text, as the place of a problem on a line (from 0). */
export function pushCoreToken(state: StateCore, type: string, line: number): Token {
  const token = new state.Token(type, "", 0);
  token.map = [line, line + 1];
  state.tokens.push(token);
  return token;
}
