import { withPlaces } from "../../../client-texts.ts";
import { usePage } from "../../../page-context.tsx";
import { type SearchOption, searchOptions } from "./search-options.ts";

interface SearchFiltersProps {
  /** The id of the form to which the fields belong. */
  readonly form: string;
}

/** By what a search can be narrowed. It is of no use without the script, which shows it. */
export function SearchFilters({ form }: SearchFiltersProps) {
  const page = usePage();
  const { t } = page.translator;
  const { kinds, priorities, years } = searchOptions(page);
  return (
    <details class="search-filters" hidden data-part="filters">
      <summary>
        {t("ui.search.filters")}
        <span
          class="search-filters__chosen"
          data-part="chosen"
          data-chosen={withPlaces(t("ui.search.chosen", { skipInterpolation: true }))}
        />
      </summary>
      <div class="search-filters__fields">
        <Choices form={form} name="kind" legend={t("ui.search.kind")} options={kinds} />
        <Choices
          form={form}
          name="priority"
          legend={t("ui.search.priority")}
          options={priorities}
        />
        {years.length > 0 && (
          <p class="search-filters__year">
            <label for="search-year">{t("ui.search.year")}</label>
            <select id="search-year" name="year" form={form}>
              <option value="">{t("ui.search.anyYear")}</option>
              {years.map((year) => (
                <option key={year} value={year}>
                  {year}
                </option>
              ))}
            </select>
          </p>
        )}
        <button type="button" class="search-filters__clear" data-part="clear">
          {t("ui.search.clear")}
        </button>
      </div>
    </details>
  );
}

interface ChoicesProps extends SearchFiltersProps {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly SearchOption[];
}

function Choices({ form, name, legend, options }: ChoicesProps) {
  if (options.length < 2) return null;
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value} class="search-choice">
          <input type="checkbox" name={`${name}[]`} value={value} form={form} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
