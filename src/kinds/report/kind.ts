import { pageOf } from "../../routes/page-definition.ts";
import { defineKind, definePage } from "../kind.ts";

const reportPage = definePage({
  key: () => "section:report",
  segments: (_, { translator: { t } }) => [t("routes.report")],
  section: () => "report",
  title: (_, { translator: { t } }) => ({ value: t("ui.forms.accessibility.title") }),
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
