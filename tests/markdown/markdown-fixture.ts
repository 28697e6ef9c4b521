import { HtmlValidate } from "html-validate";
import rules from "../../.htmlvalidate.mjs";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { parseMarkdown } from "../../src/markdown/parse-markdown.ts";
import type { MarkdownProblemCode } from "../../src/markdown/problem.ts";
import { type MarkdownEnvironment, renderMarkdown } from "../../src/markdown/render-markdown.ts";
import { namesOf } from "../../src/model/kind-names.ts";

/** The kinds of things that a link of the generator's own sites can lead to. */
export const kinds = namesOf(builtInKinds).references;

/** A world in which every link leads to itself. */
export const environment: MarkdownEnvironment = {
  headingLevel: 2,
  resolveLink: ({ target }) => ({ href: target }),
  describeLink: () => "",
  resolvePicture: (target) => ({ src: target }),
  renderContactCard: (id, level) => `<article><h${level}>${id}</h${level}></article>`,
  texts: {
    footnotes: "Notes",
    backToText: "Back to the text",
    footnoteReference: "Note",
    fact: "Facts",
    credit: "",
  },
};

/** Parses and renders in one step. */
export function render(source: string, changes: Partial<MarkdownEnvironment> = {}): string {
  return renderMarkdown(parseMarkdown(source, { kinds }), { ...environment, ...changes });
}

/** What is wrong with a text, as "line code detail". */
export function problemsOf(source: string): string[] {
  return parseMarkdown(source, { kinds }).problems.map(({ line, code, detail }) =>
    `${line} ${code} ${detail}`.trim(),
  );
}

/** The codes of what is wrong with a text. */
export function problemCodesOf(source: string): MarkdownProblemCode[] {
  return parseMarkdown(source, { kinds }).problems.map(({ code }) => code);
}

const htmlValidate = new HtmlValidate(rules);

/** What html-validate says about a text placed in a page, as "rule: message". */
export async function htmlFaults(content: string): Promise<string[]> {
  const page = `<!DOCTYPE html>
<html lang="sv">
<head>
<meta charset="utf-8" />
<title>Example</title>
</head>
<body>
<main>
<h1>Example</h1>
${content}</main>
</body>
</html>
`;
  const report = await htmlValidate.validateString(page);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId}: ${message} (line ${line})`),
  );
}
