import type { Translator } from "../../i18n/translator.ts";
import { plainInlineText } from "../../markdown/inline-text.ts";
import type { LocalizedMarkdown, LocalizedText } from "../../model/shared-schemas.ts";
import type { Site } from "../../model/site.ts";
import { type Localized, localize } from "../../routes/links.ts";
import type { RouteTable } from "../../routes/route.ts";

/** What the calendars of a language are a function of. */
export interface CalendarSource {
  readonly site: Site;
  readonly table: RouteTable;
  readonly language: string;
  readonly translator: Translator;
}

/** An inline text of the data without its marks, and the language that it is in. */
export function plainText(text: LocalizedText, source: CalendarSource): Localized {
  const { value, ...rest } = localize(text, source.language, source.site);
  return { value: plainInlineText(value), ...rest };
}

/** A Markdown text of the data as its words, and the language that it is in. */
export function plainMarkdown(text: LocalizedMarkdown, source: CalendarSource): Localized {
  const { value, ...rest } = localize(text, source.language, source.site);
  return { value: value.plainText, ...rest };
}
