import type { Document, DocumentPage } from "../../../../src/kinds/document/schema.ts";
import { Inline } from "../../../components/inline/inline.tsx";
import { usePage } from "../../../page-context.tsx";
import { pageGroups } from "./page-groups.ts";

interface DocumentPagesProps {
  readonly document: Pick<Document, "id" | "pages">;
  /** The id of the heading above. */
  readonly labelledBy: string;
}

/**
 * "Start the view from page …" without a script: a form cannot choose among static pages, since
 * each has an address of its own, so every page is a link. Those of a long document are folded.
 */
export function DocumentPages({ document: { id, pages }, labelledBy }: DocumentPagesProps) {
  const { t } = usePage().translator;
  const [first = [], ...others] = pageGroups(pages);
  const rangeOf = (group: readonly DocumentPage[]) =>
    t("ui.document.pageRange", { from: group[0]?.viewer, to: group.at(-1)?.viewer });
  return (
    <nav class="document-pages" aria-labelledby={labelledBy}>
      {others.length === 0 && <Pages id={id} pages={first} />}
      {others.length > 0 &&
        [first, ...others].map((group, index) => (
          <details key={index} open={index === 0}>
            <summary>{rangeOf(group)}</summary>
            <Pages id={id} pages={group} />
          </details>
        ))}
    </nav>
  );
}

function Pages({ id, pages }: Pick<Document, "id" | "pages">) {
  return (
    <ol>
      {pages.map((page) => (
        <li key={page.viewer}>
          <PageTile id={id} page={page} />
        </li>
      ))}
    </ol>
  );
}

interface PageTileProps {
  readonly id: string;
  readonly page: DocumentPage;
}

/** Number, title and printed number of a page; a page with nothing on it says so instead. */
function PageTile({ id, page: { viewer, printed, role, title, text } }: PageTileProps) {
  const { table, route, translator } = usePage();
  const { t } = translator;
  const isBlank = (role === "lost" || role === "empty") && Object.keys(text).length === 0;
  return (
    <a
      class={isBlank ? "document-pages__tile document-pages__tile--blank" : "document-pages__tile"}
      href={table.find(`document:${id}/${viewer}`, route.language)?.url ?? ""}
    >
      <span class="document-pages__number">{t("ui.document.page", { page: viewer })}</span>{" "}
      {printed !== null && (
        <span class="document-pages__printed">{t("ui.document.printedAs", { page: printed })}</span>
      )}{" "}
      <span class="document-pages__title">
        {title && !isBlank ? <Inline text={title} /> : t(`ui.document.role.${role}`)}
      </span>
    </a>
  );
}
