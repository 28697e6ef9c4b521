import { parseInlineText } from "../../../src/markdown/inline-text.ts";
import type { LocalizedText } from "../../../src/model/shared-schemas.ts";
import { type Localized, localize } from "../../../src/routes/links.ts";
import { usePage } from "../../page-context.tsx";

/** A short text in the language of the page, or in the original's with a note of which that is. */
export function Inline({ text }: { readonly text: LocalizedText }) {
  const { site, route } = usePage();
  return <InlineValue {...localize(text, route.language, site)} />;
}

/** WCAG 3.1.2: every passage in another language than the page's bears its own `lang`. */
export function InlineValue({ value, lang }: Localized) {
  const parts = parseInlineText(value).map((part) =>
    part.lang === undefined ? (
      part.text
    ) : (
      <span key={part.text} lang={part.lang}>
        {part.text}
      </span>
    ),
  );
  return lang === undefined ? parts : <span lang={lang}>{parts}</span>;
}
