import type texts from "./sv.json";

declare module "../../../i18n/locale.ts" {
  interface LocaleFragments {
    readonly guide: typeof texts;
  }
}
