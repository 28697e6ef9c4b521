import type { ComponentChildren } from "preact";
import { searchFolder } from "../../../../src/routes/search-facts.ts";
import { countedText, withPlaces } from "../../../client-texts.ts";
import { Notice } from "../../../components/notice/notice.tsx";
import { SearchRow, useSearchUrl } from "../../../components/site-search/search-form.tsx";
import { usePage } from "../../../page-context.tsx";
import { SearchFilters } from "./search-filters.tsx";

/** The fields that narrow a search stand beside its results, outside the form. */
const formId = "search_form";

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
        <form id={formId} class="search__form" action={useSearchUrl()} method="get">
          <SearchRow id="search-query" withLabel />
          <p class="search__hint">{t("ui.search.introduction")}</p>
        </form>
      </search>
      <div data-part="without-script">
        <Notice>{children}</Notice>
      </div>
      <div class="search__columns">
        <SearchFilters form={formId} />
        <div class="search__found">
          <Status />
          <Advice />
          <section aria-labelledby="results" hidden data-part="results">
            <h2 id="results" class="visually-hidden">
              {t("ui.search.results")}
            </h2>
            <ol class="search-list" data-part="list" />
            <button type="button" class="button" data-part="more">
              {t("ui.search.more")}
            </button>
            <p data-part="longer" data-count={countedText(translator, "ui.search.longer")} />
          </section>
        </div>
      </div>
    </search-results>
  );
}

/** How much was found, and what may have been meant: WCAG 4.1.3, those who do not see it hear it. */
function Status() {
  const { translator } = usePage();
  const { t } = translator;
  return (
    <p class="search__status" role="status">
      <span
        data-part="status"
        data-none={withPlaces(t("ui.search.noResults", { skipInterpolation: true }))}
        data-failed={t("ui.search.failed")}
        data-count={countedText(translator, "ui.search.resultCount")}
      />{" "}
      <span data-part="only-longer" data-count={countedText(translator, "ui.search.onlyLonger")} />
      <span
        data-part="meant"
        data-meant={withPlaces(t("ui.search.meant", { skipInterpolation: true }))}
      />
    </p>
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
