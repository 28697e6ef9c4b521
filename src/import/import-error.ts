import type { LocaleTexts } from "../i18n/locale.ts";
import type { Translator } from "../i18n/translator.ts";

/** Every reason why a PDF cannot be imported has its words in the locales, under `import.errors`. */
export type ImportErrorCode = keyof LocaleTexts["import"]["errors"] & string;

/** A PDF cannot be imported; nothing was written. Something for the editor to mend, not a bug. */
export class ImportError extends Error {
  override name = "ImportError";
  readonly code: ImportErrorCode;
  readonly file: string;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(
    code: ImportErrorCode,
    file: string,
    values: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${file}: ${code}`, options);
    this.code = code;
    this.file = file;
    this.values = values;
  }
}

/** The error in an editor's words: which file, what is wrong with it, how to mend it. */
export function describeImportError(
  { code, file, values }: ImportError,
  { t }: Pick<Translator, "t">,
): string {
  const what = t(`import.errors.${code}.what`, values);
  return `${file}: ${what} ${t(`import.errors.${code}.remedy`, values)}`;
}
