/** Everything that can be wrong in a Markdown text; each code has a message in the locales. */
export const markdownProblemCodes = [
  "address-with-password",
  "attribute-not-allowed",
  "broken-link",
  "broken-table",
  "caption-outside-figure",
  "contact-without-id",
  "control-character",
  "decorative-with-alt",
  "direction-character",
  "duplicate-footnote",
  "duplicate-name",
  "empty-container",
  "empty-footnote",
  "empty-heading",
  "empty-link-text",
  "empty-table-header",
  "fact-without-title",
  "heading-level-in-fact-box",
  "heading-skipped",
  "heading-without-space",
  "html-comment",
  "html-element",
  "invalid-language-tag",
  "invisible-character",
  "lang-without-language",
  "link-with-space",
  "link-without-target",
  "missing-alt",
  "nested-too-deep",
  "not-a-telephone",
  "not-a-web-address",
  "not-an-email-address",
  "quote-without-name",
  "raw-heading-1",
  "recursive-footnote",
  "refused-link",
  "refused-picture",
  "row-too-long",
  "row-too-short",
  "scheme-in-capitals",
  "table-missing",
  "table-without-caption",
  "text-after-fence",
  "too-few-colons",
  "unclosed-container",
  "undefined-footnote",
  "unexpected-content",
  "unknown-container",
  "unknown-fragment",
  "unopened-container",
  "unused-definition",
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
