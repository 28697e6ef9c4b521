import { searchFolder } from "../../../src/routes/search-facts.ts";
import { countedText, withPlaces } from "../../client-texts.ts";
import { usePage } from "../../page-context.tsx";
import { sharedPart } from "../../shared-part.tsx";
import { SearchRow, useSearchUrl } from "./search-form.tsx";

/**
 * The search field of every page. The form leads to the search page; a script adds suggestions, and
 * fetches them when somebody comes to the field. The search page has a field of its own.
 */
export function SiteSearch() {
  return usePage().route.key === "section:search" ? null : <SearchField />;
}

const SearchField = sharedPart(() => {
  const { translator } = usePage();
  const { t } = translator;
  const action = useSearchUrl();
  return (
    <search-field
      class="site-search"
      data-index={`/${searchFolder}/`}
      data-meant={withPlaces(t("ui.search.meant", { skipInterpolation: true }))}
    >
      <search>
        <form action={action} method="get">
          <SearchRow id="site-search" />
        </form>
      </search>
      <template>
        <div
          class="suggestions"
          id="suggestions"
          role="listbox"
          aria-label={t("ui.search.suggestions")}
        />
        <p
          class="visually-hidden"
          role="status"
          data-none={t("ui.search.noSuggestions")}
          data-count={countedText(translator, "ui.search.suggestionCount")}
        />
      </template>
    </search-field>
  );
});
