import { plainInlineText } from "../markdown/inline-text.ts";
import type { LocalizedText } from "../model/shared-schemas.ts";
import { localize } from "./localize.ts";
import type { Speaker } from "./page-definition.ts";

/** A text of the data in the language of a page, without its marks. */
export function plainLocal(
  text: LocalizedText,
  { language, site }: Pick<Speaker, "language" | "site">,
): string {
  return plainInlineText(localize(text, language, site).value);
}
