import type { AllowedEqualTexts } from "../../src/i18n/equal-texts.ts";

/** Texts of the interface that are the same in Swedish and English, each with the reason. */
export const allowedEqualTexts: AllowedEqualTexts = {
  "ui.organisation.one": "The same word in both languages",
  "ui.organisation.kind.region": "The same word in both languages",
  "ui.credit.illustration": "The same word in both languages",
};
