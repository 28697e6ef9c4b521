import type texts from "./sv.json";

declare module "../../../i18n/locale.ts" {
  interface LocaleFragments {
    readonly "known-problem": typeof texts;
  }
}
