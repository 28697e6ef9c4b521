import type { Token } from "markdown-it";
import type { MarkdownEnvironment } from "../markdown-environment.ts";

/** How a token is written, from what the plugins noted on it and where the text stands; by its type. */
export type RenderRules = Readonly<
  Record<string, (token: Token, options: RenderOptions) => string>
>;

export interface RenderOptions {
  readonly environment: MarkdownEnvironment;
  /** Before every id; may be empty. */
  readonly idPrefix: string;
}
