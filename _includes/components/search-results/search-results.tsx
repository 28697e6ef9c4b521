import type { ComponentChildren } from "preact";
import { searchFolder } from "../../../src/routes/search-facts.ts";
import { countedText, withPlaces } from "../../client-texts.ts";
import { usePage } from "../../page-context.tsx";
import { Notice } from "../notice/notice.tsx";
import { SearchRow, useSearchUrl } from "../site-search/search-form.tsx";
import { SearchFilters } from "./search-filters.tsx";

interface SearchResultsProps {
  /** What helps where there is no script. */
  readonly children: ComponentChildren;
}

/** The search: a script fills the list of what was found, and keeps the question in the address. */
export function SearchResults({ children }: SearchResultsProps) {
  const { translator } = usePage();
  const { t } = translator;
  return (
    <search-results
      class="search"
      data-index={`/${searchFolder}/`}
      data-printed={withPlaces(t("ui.search.printedPage", { skipInterpolation: true }))}
      data-places={t("ui.search.places")}
    >
      <search>
        <form class="search__form" action={useSearchUrl()} method="get">
          <SearchRow id="search-query" withLabel />
          <p class="search__hint">{t("ui.search.introduction")}</p>
          <SearchFilters />
        </form>
      </search>
      <div data-part="without-script">
        <Notice>{children}</Notice>
      </div>
      <p
        class="search__status"
        role="status"
        data-part="status"
        data-none={withPlaces(t("ui.search.noResults", { skipInterpolation: true }))}
        data-failed={t("ui.search.failed")}
        data-count={countedText(translator, "ui.search.resultCount")}
      />
      <Advice />
      <section aria-labelledby="results" hidden data-part="results">
        <h2 id="results" class="visually-hidden">
          {t("ui.search.results")}
        </h2>
        <ol class="search-list" data-part="list" />
        <button type="button" class="button" data-part="more">
          {t("ui.search.more")}
        </button>
      </section>
    </search-results>
  );
}

/** What to do where nothing was found. */
function Advice() {
  const { t } = usePage().translator;
  return (
    <section aria-labelledby="advice" hidden data-part="advice">
      <h2 id="advice">{t("ui.search.advice.title")}</h2>
      <ul class="search-advice">
        <li>{t("ui.search.advice.spelling")}</li>
        <li>{t("ui.search.advice.words")}</li>
        <li data-part="advice-filters">{t("ui.search.advice.filters")}</li>
      </ul>
    </section>
  );
}
