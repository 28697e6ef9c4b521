import type { Token } from "markdown-it";
import type { MarkdownEnvironment } from "../markdown-environment.ts";

/** How a token is written, from what the plugins noted on it; by the token's type. */
export type RenderRules = Readonly<Record<string, (token: Token) => string>>;

export interface RenderOptions {
  readonly environment: MarkdownEnvironment;
  /** Before every id; may be empty. */
  readonly idPrefix: string;
}
