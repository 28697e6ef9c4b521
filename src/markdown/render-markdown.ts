import Renderer from "markdown-it/lib/renderer.mjs";
import type { MarkdownEnvironment, MarkdownTexts } from "./markdown-environment.ts";
import { type MarkdownDocument, tokensOf } from "./parse-markdown.ts";
import { containerRules } from "./render/container-rules.ts";
import { footnoteRules } from "./render/footnote-rules.ts";
import { headingRules } from "./render/heading-rules.ts";
import { linkRules } from "./render/link-rules.ts";
import { pictureRules } from "./render/picture-rules.ts";
import type { RenderOptions, RenderRules } from "./render/render-options.ts";
import { tableRules } from "./render/table-rules.ts";
import { termRules } from "./render/term-rules.ts";
import { textRules } from "./render/text-rules.ts";

export type { MarkdownEnvironment, MarkdownTexts };

const renderer = createRenderer({
  ...textRules,
  ...headingRules,
  ...containerRules,
  ...linkRules,
  ...pictureRules,
  ...tableRules,
  ...footnoteRules,
  ...termRules,
});

/** Renders a parsed document to HTML. All names of the outer world come through the environment. */
export function renderMarkdown(
  document: MarkdownDocument,
  environment: MarkdownEnvironment,
): string {
  const options: RenderOptions = { environment, idPrefix: environment.idPrefix ?? "" };
  // Void elements are written as Preact writes them.
  const html = renderer.render([...tokensOf(document)], { xhtmlOut: true }, options);
  return html.replace(/(?<![ \t])[ \t]+$/gm, "");
}

/** Of markdown-it's renderer; what it calls the environment is what our rules are given. */
function createRenderer(rules: RenderRules): Renderer {
  const created = new Renderer();
  for (const [type, rule] of Object.entries(rules)) {
    created.rules[type] = (tokens, index, _, options: RenderOptions) => {
      const token = tokens[index];
      return token ? rule(token, options) : "";
    };
  }
  return created;
}
