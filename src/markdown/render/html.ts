import { escapeHtml } from "markdown-it/lib/common/utils.mjs";
import { parseInlineText } from "../inline-text.ts";

export { escapeHtml };

type AttributeValue = string | number | undefined;

/** Attributes for a tag, each with a space before it; those without a value are left out. */
export function attributes(values: Readonly<Record<string, AttributeValue>>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${escapeHtml(String(value))}"`)
    .join("");
}

/** An inline text with its foreign passages marked. */
export function inlineTextHtml(text: string): string {
  return parseInlineText(text)
    .map(({ text: part, lang }) =>
      lang === undefined
        ? escapeHtml(part)
        : `<span${attributes({ lang })}>${escapeHtml(part)}</span>`,
    )
    .join("");
}
