import type { LocaleTexts } from "../i18n/locale.ts";
import type { Translator } from "../i18n/translator.ts";

/** Every way to use a command wrongly has its words in the locales, under `commands.errors`. */
export type CommandErrorCode = keyof LocaleTexts["commands"]["errors"] & string;

/**
 * A command was asked for something that it does not do, or the machine does not let it: a folder that
 * is not ours to replace, a full disk. Nothing of the content is wrong, and nothing was lost.
 */
export class CommandError extends Error {
  override name = "CommandError";
  readonly code: CommandErrorCode;
  /** The file, folder, option or address that the error is about, as the user wrote it where known. */
  readonly place: string;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(
    code: CommandErrorCode,
    place: string,
    values: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(`${place}: ${code}`, options);
    this.code = code;
    this.place = place;
    this.values = values;
  }
}

/** The error in the user's words: where, what, how to mend it. */
export function describeCommandError(
  { code, place, values }: CommandError,
  { t }: Pick<Translator, "t">,
): string {
  const what = t(`commands.errors.${code}.what`, values);
  return `${place}: ${what} ${t(`commands.errors.${code}.remedy`, values)}`;
}
