import "i18next";
import type { LocaleTexts } from "./locale.ts";

/** Types the keys of `t()` from the Swedish locale files: a key that does not exist does not compile. */
declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    nsSeparator: false;
    resources: { translation: LocaleTexts };
  }
}
