import { type PageVersionKind, pageVersionKinds } from "../../model/page.ts";
import { pageOf } from "../../routes/page-definition.ts";
import { defineKind, definePage } from "../kind.ts";

const versionsPage = definePage<PageVersionKind>({
  key: (version) => `section:${version}`,
  segments: (version, { translator: { t } }) => [t(`routes.${version}`)],
  section: (version) => version,
  title: (version, { translator: { t } }) => ({ value: t(`ui.version.${version}.title`) }),
  search: () => ({ kind: "page" }),
});

/** The entrances to the pages that are easy to read, and to those in sign language. */
export const version = defineKind({
  name: "version",
  pages: { versions: versionsPage },
  sections: pageVersionKinds.map((id) => ({ id })),
  plan: () => pageVersionKinds.map((kind) => pageOf(versionsPage, kind)),
});
