import { createRequire } from "node:module";

interface AxeLanguages {
  readonly utils: { readonly isValidLang: (language: string) => boolean };
}

let axe: AxeLanguages | undefined;

/**
 * Whether a language code begins with a language: `sv-FI`. What follows it is not looked at, and screen
 * readers do not need it. By the registry of the IANA, which axe has; other lists lack small languages.
 */
export function beginsWithLanguage(code: string): boolean {
  axe ??= createRequire(import.meta.url)("axe-core") as AxeLanguages;
  const [language = ""] = code.toLowerCase().split("-");
  return axe.utils.isValidLang(language);
}

/** Whether a language code is written as BCP 47 asks, and says a language. */
export function isLanguageTag(code: string): boolean {
  try {
    return new Intl.Locale(code).language !== "" && beginsWithLanguage(code);
  } catch {
    return false;
  }
}
