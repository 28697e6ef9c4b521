import type { Translator } from "../i18n/translator.ts";

/** The words that addresses are made of in a language. */
export type RouteWords = ReturnType<typeof routeWords>;

/** Reads the words that addresses are made of from the texts of a language. */
export function routeWords({ t }: Pick<Translator, "t">) {
  return {
    news: t("routes.news"),
    events: t("routes.events"),
    follow: t("routes.follow"),
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
    glossary: t("routes.glossary"),
    easy: t("routes.easy"),
    sign: t("routes.sign"),
    search: t("routes.search"),
    aToZ: t("routes.aToZ"),
    siteMap: t("routes.siteMap"),
    report: t("routes.report"),
    thanks: t("routes.thanks"),
    page: (page: number) => t("routes.page", { page }),
    documentPage: (page: number) => t("routes.documentPage", { page }),
  };
}
