import type { AllowedEqualTexts } from "../../src/i18n/equal-texts.ts";

/** Texts of the interface that are the same in Swedish and English, each with the reason. */
export const allowedEqualTexts: AllowedEqualTexts = {
  "ui.organisation.one": "The same word in both languages",
  "ui.organisation.kind.region": "The same word in both languages",
  "ui.plan.unit.people_one": "The same word in both languages",
  "ui.credit.illustration": "The same word in both languages",
  "routes.chart": "The same word in both languages",
  "routes.budget": "The same word in both languages",
  "ui.document.role.text": "The same word in both languages",
  "ui.document.factKinds.vision": "The same word in both languages",
  "ui.document.file.kilobytes": "A unit",
  "ui.document.file.megabytes": "A unit",
  "ui.search.kinds.plan": "The same word in both languages",
  "ui.search.kinds.organisation": "The same word in both languages",
  "ui.film.label": "The same word in both languages",
  "ui.plan.chart": "The same word in both languages",
  "ui.plan.budget": "The same word in both languages",
};
