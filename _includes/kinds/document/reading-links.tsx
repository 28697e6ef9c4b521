import type { Document } from "../../../src/kinds/document/schema.ts";
import { titleOf } from "../../../src/routes/links.ts";
import { InlineValue } from "../../components/inline/inline.tsx";
import { Slotted, slot } from "../../components/slotted/slotted.tsx";
import { usePage } from "../../page-context.tsx";

/** Finds the address of a page of a document, by its number in the viewer. */
export function useDocumentUrl({ id }: Pick<Document, "id">): (viewer: number) => string {
  const { table, route } = usePage();
  return (viewer) => table.find(`document:${id}/${viewer}`, route.language)?.url ?? "";
}

interface ReadingLinksProps {
  readonly document: Pick<Document, "id" | "pages">;
}

/** The ways to read a document: from its first page that has a text, or all of it. */
export function ReadingLinks({ document: { id, pages } }: ReadingLinksProps) {
  const { site, table, route, translator } = usePage();
  const { t } = translator;
  const start = pages.find(({ text }) => Object.keys(text).length > 0);
  const first = start && table.find(`document:${id}/${start.viewer}`, route.language);
  const whole = table.find(`document:${id}/whole`, route.language);
  return (
    <ul class="reading-links">
      {first && (
        <li>
          <a class="button" href={first.url}>
            <Slotted text={t("ui.document.toFirstPage", { title: slot })}>
              <InlineValue {...titleOf(first, site, translator)} />
            </Slotted>
          </a>
        </li>
      )}
      {whole && (
        <li>
          <a href={whole.url}>{t("ui.document.toWhole")}</a>
        </li>
      )}
    </ul>
  );
}
