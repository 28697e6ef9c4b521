import { withPlaces } from "../../../client-texts.ts";
import { usePage } from "../../../page-context.tsx";
import { type SearchOption, searchOptions } from "./search-options.ts";

interface SearchFiltersProps {
  /** The id of the form to which the fields belong. */
  readonly form: string;
}

/** So many boxes can be looked through; more stand in a list from which one is chosen. */
const mostBoxes = 15;

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
        {priorities.length <= mostBoxes ? (
          <Choices
            form={form}
            name="priority"
            legend={t("ui.search.priority")}
            options={priorities}
          />
        ) : (
          <Choice
            form={form}
            name="priority"
            label={t("ui.search.priority")}
            any={t("ui.search.anyPriority")}
            options={priorities}
          />
        )}
        {years.length > 0 && (
          <Choice
            form={form}
            name="year"
            label={t("ui.search.year")}
            any={t("ui.search.anyYear")}
            options={years.map((year) => ({ value: year, label: year }))}
          />
        )}
        <button type="button" class="search-filters__clear" data-part="clear">
          {t("ui.search.clear")}
        </button>
      </div>
    </details>
  );
}

interface ChoiceProps extends SearchFiltersProps {
  readonly name: string;
  readonly label: string;
  /** What stands for no choice. */
  readonly any: string;
  readonly options: readonly SearchOption[];
}

function Choice({ form, name, label, any, options }: ChoiceProps) {
  return (
    <p class="search-filters__choice">
      <label for={`search-${name}`}>{label}</label>
      <select id={`search-${name}`} name={name} form={form}>
        <option value="">{any}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </p>
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
