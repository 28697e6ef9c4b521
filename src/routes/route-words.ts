import type { Translator } from "../i18n/translator.ts";

/** The words that addresses are made of in a language. */
export type RouteWords = ReturnType<typeof routeWords>;

/** Reads the words that addresses are made of from the texts of a language. */
export function routeWords({ t }: Pick<Translator, "t">) {
  return {
    news: t("routes.news"),
    events: t("routes.events"),
    contacts: t("routes.contacts"),
    organisations: t("routes.organisations"),
    priorities: t("routes.priorities"),
    documents: t("routes.documents"),
    documentWhole: t("routes.documentWhole"),
    plans: t("routes.plans"),
    scorecard: t("routes.scorecard"),
    areas: t("routes.areas"),
    chart: t("routes.chart"),
    budget: t("routes.budget"),
    data: t("routes.data"),
    page: (page: number) => t("routes.page", { page }),
    documentPage: (page: number) => t("routes.documentPage", { page }),
  };
}
