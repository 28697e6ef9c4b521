import type { Token } from "markdown-it";
import type { MarkdownProblemCode } from "./problem.ts";
import { metaOf, setMeta } from "./token-meta.ts";

/** Notes a problem on the token where it is; the line is read from the token when all is parsed. */
export function report(token: Token, code: MarkdownProblemCode, detail: string): void {
  setMeta(token, { problems: [...(metaOf(token).problems ?? []), { code, detail }] });
}
