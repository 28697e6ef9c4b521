import { countedText, withPlaces } from "../../../client-texts.ts";
import { usePage } from "../../../page-context.tsx";

interface ContactSearchProps {
  /** The id of the element whose list is narrowed. */
  readonly list: string;
  /** The id of what stands for the same people in another order, and is not shown meanwhile. */
  readonly instead: string;
}

/** Narrows the directory as one types. Without the script there is no field: the list is whole. */
export function ContactSearch({ list, instead }: ContactSearchProps) {
  const { translator } = usePage();
  const { t } = translator;
  return (
    <contact-search class="contact-search" data-list={list} data-instead={instead}>
      <div hidden data-not-read>
        <label for="contact-query">{t("ui.contact.search.label")}</label>
        <p id="contact-hint">{t("ui.contact.search.hint")}</p>
        <input
          id="contact-query"
          type="search"
          autocomplete="off"
          aria-describedby="contact-hint"
        />
      </div>
      <p
        role="status"
        data-none={withPlaces(t("ui.contact.search.none", { skipInterpolation: true }))}
        data-count={countedText(translator, "ui.contact.search.count")}
      />
    </contact-search>
  );
}
