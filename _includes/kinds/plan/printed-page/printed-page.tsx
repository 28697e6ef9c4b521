import type { Plan } from "../../../../src/kinds/plan/schema.ts";
import { usePage } from "../../../page-context.tsx";
import { findPrintedPage } from "./find-printed-page.ts";

interface PrintedPageProps {
  readonly plan: Pick<Plan, "document">;
  /** The number that is printed on the page; nothing is shown where it is not known. */
  readonly page: string | undefined;
  /** "Page 9 of the report", or an invitation to read the chapter there. */
  readonly as?: "printedPage" | "readChapter";
}

/** The same as a paragraph of its own; none where the page is not known. */
export function PrintedPageLine(props: PrintedPageProps) {
  if (props.page === undefined) return null;
  return (
    <p>
      <PrintedPage {...props} />
    </p>
  );
}

/** Where in the plan's document a fact stands: a link to that page, or its number where it is lost. */
export function PrintedPage({ plan, page, as = "printedPage" }: PrintedPageProps) {
  const { site, table, route, translator } = usePage();
  if (page === undefined) return null;
  const url = findPrintedPage(plan, page, { site, table, language: route.language });
  if (url === undefined)
    return (
      <span class="printed-page" data-not-read>
        {translator.t("ui.plan.lostPage", { page })}
      </span>
    );
  return (
    <a class="printed-page" href={url} data-not-read>
      {translator.t(`ui.plan.${as}`, { page })}
    </a>
  );
}
