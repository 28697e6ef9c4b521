import { pageOf } from "../../routes/page-definition.ts";
import { sectionPage } from "../common-pages.ts";
import { defineKind, definePage } from "../kind.ts";

const reportPage = definePage({
  ...sectionPage({
    id: "report",
    address: (t) => t("routes.report"),
    title: (t) => t("ui.forms.accessibility.title"),
  }),
  search: () => ({ kind: "page" }),
  hasFeedback: false,
});

/** The form by which visitors report what is not accessible. */
export const report = defineKind({
  name: "report",
  pages: { report: reportPage },
  sections: [{ id: "report", isThere: ({ settings }) => settings.forms !== undefined }],
  plan: ({ settings }) => (settings.forms ? [pageOf(reportPage, null)] : []),
});
