import type { MarkdownIt } from "markdown-it";
import { report } from "../report-problem.ts";
import { metaOf } from "../token-meta.ts";
import { inlineTokensText } from "../token-text.ts";

/**
 * Fact boxes and tables are landmarks, which screen readers list by name: two with the same name
 * cannot be told apart.
 */
export function landmarks(md: MarkdownIt): void {
  md.core.ruler.push("landmarks", ({ tokens }) => {
    const names = new Set<string>();
    for (const [index, token] of tokens.entries()) {
      const isName = token.type === "table_caption_open" || metaOf(token).isFactTitle === true;
      if (!isName || token.type === "heading_close") continue;
      const name = inlineTokensText(tokens[index + 1]?.children ?? []);
      if (name === "") continue;
      if (names.has(name)) report(token, "duplicate-name", name);
      names.add(name);
    }
  });
}
