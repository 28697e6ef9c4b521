/** Everything that can be wrong in a Markdown text; each code has a message in the locales. */
export const markdownProblemCodes = [
  "attribute-not-allowed",
  "caption-outside-figure",
  "decorative-with-alt",
  "duplicate-footnote",
  "duplicate-name",
  "empty-container-argument",
  "empty-footnote",
  "empty-heading",
  "empty-link-text",
  "empty-table-header",
  "heading-level-in-fact-box",
  "heading-skipped",
  "invalid-language-tag",
  "link-without-target",
  "missing-alt",
  "raw-heading-1",
  "refused-link",
  "refused-picture",
  "table-missing",
  "table-without-caption",
  "unclosed-container",
  "undefined-footnote",
  "unexpected-content",
  "unknown-container",
  "unknown-fragment",
  "unopened-container",
  "unused-footnote",
] as const;

export type MarkdownProblemCode = (typeof markdownProblemCodes)[number];

export interface MarkdownProblem {
  readonly code: MarkdownProblemCode;
  /** 1-based, within the source. */
  readonly line: number;
  /** What the author wrote: the target, name, label, attribute or text that is at fault. */
  readonly detail: string;
}
