import { urlOf } from "../../../src/routes/links.ts";
import { usePage } from "../../page-context.tsx";

interface SearchFormProps {
  readonly id: string;
  /** Whether the words over the field are seen; the button says the same. */
  readonly withLabel?: boolean;
}

/** The label, the field and the button of a search. */
export function SearchRow({ id, withLabel = false }: SearchFormProps) {
  const { t } = usePage().translator;
  return (
    <>
      <label for={id} class={withLabel ? "search-row__label" : "visually-hidden"}>
        {t("ui.search.label")}
      </label>
      <div class="search-row">
        <input id={id} type="search" name="q" autocomplete="off" enterkeyhint="search" />
        <button type="submit">{t("ui.search.submit")}</button>
      </div>
    </>
  );
}

/** The address of the page that shows the results. */
export function useSearchUrl(): string {
  const { route, table } = usePage();
  return urlOf({ kind: "section", id: "search" }, route.language, table);
}
