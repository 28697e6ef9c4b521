import type { Document, DocumentPage } from "../../../../src/kinds/document/schema.ts";
import { titleOf } from "../../../../src/routes/links.ts";
import type { Route } from "../../../../src/routes/route.ts";
import { InlineValue } from "../../../components/inline/inline.tsx";
import { usePage } from "../../../page-context.tsx";

interface DocumentPagerProps {
  readonly document: Pick<Document, "id" | "pages">;
  readonly page: Pick<DocumentPage, "viewer">;
}

/** The way to the page before and the page after, each with its number and title. */
export function DocumentPager({ document: { id, pages }, page }: DocumentPagerProps) {
  const { table, route, translator } = usePage();
  const { t } = translator;
  const index = pages.findIndex(({ viewer }) => viewer === page.viewer);
  const pageAt = (at: number): Route | undefined =>
    table.find(`document:${id}/${pages[at]?.viewer}`, route.language);
  const [previous, next] = [pageAt(index - 1), pageAt(index + 1)];
  return (
    <nav class="document-pager" aria-label={t("ui.document.pager")}>
      {previous && <PagerLink to={previous} rel="prev" word={t("ui.document.previous")} />}
      <p class="document-pager__position">
        {t("ui.document.position", { page: index + 1, pages: pages.length })}
      </p>
      {next && <PagerLink to={next} rel="next" word={t("ui.document.next")} />}
    </nav>
  );
}

interface PagerLinkProps {
  readonly to: Route;
  readonly rel: "prev" | "next";
  readonly word: string;
}

function PagerLink({ to, rel, word }: PagerLinkProps) {
  const { site, translator } = usePage();
  return (
    <a class={`document-pager__link document-pager__link--${rel}`} rel={rel} href={to.url}>
      <span class="document-pager__word">{word}</span>{" "}
      <span class="document-pager__title">
        <InlineValue {...titleOf(to, site, translator)} />
      </span>
    </a>
  );
}
