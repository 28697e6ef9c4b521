import type { DocumentPage } from "../../../../src/kinds/document/schema.ts";
import { usePage } from "../../../page-context.tsx";

interface PageMarkProps {
  readonly page: Pick<DocumentPage, "printed" | "viewer">;
  /** Where the page stands by itself. */
  readonly href?: string | undefined;
}

/** The numbers of a page, as in its margin: the printed one and the viewer's. */
export function PageMark({ page: { printed, viewer }, href }: PageMarkProps) {
  const { t } = usePage().translator;
  const numbers =
    printed === null ? (
      <span class="page-mark__first">{t("ui.document.onlyInViewer", { page: viewer })}</span>
    ) : (
      <>
        <span class="page-mark__first">{t("ui.document.inPrint", { page: printed })},</span>{" "}
        <span class="page-mark__second">{t("ui.document.inViewer", { page: viewer })}</span>
      </>
    );
  return <p class="page-mark">{href === undefined ? numbers : <a href={href}>{numbers}</a>}</p>;
}
