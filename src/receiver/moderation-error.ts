import type { LocaleTexts } from "../i18n/locale.ts";
import type { Translator } from "../i18n/translator.ts";

/** Every reason why messages cannot be handled has its words in the locales, under `messages.errors`. */
export type ModerationErrorCode = keyof LocaleTexts["messages"]["errors"] & string;

type Values = Readonly<Record<string, string | number>>;

/** A message cannot be handled as an editor wants. Something for the editor to mend, not a bug. */
export class ModerationError extends Error {
  override name = "ModerationError";
  readonly code: ModerationErrorCode;
  readonly values: Values;

  constructor(code: ModerationErrorCode, values: Values = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}

/** The error in an editor's words: what is wrong, how to mend it. */
export function describeModerationError(
  { code, values }: ModerationError,
  { t }: Pick<Translator, "t">,
): string {
  return `${t(`messages.errors.${code}.what`, values)} ${t(`messages.errors.${code}.remedy`, values)}`;
}
