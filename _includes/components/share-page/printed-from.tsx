import { usePage } from "../../page-context.tsx";

/** On paper alone: where the page came from, and of which day it is. */
export function PrintedFrom({ url }: { readonly url: string }) {
  const { site, translator } = usePage();
  const { t, format } = translator;
  return (
    <p class="printed-from">
      {t("ui.share.printed", { url })}{" "}
      <span class="printed-from__day">
        {t("ui.share.printedAsOf", { date: format.date(site.today) })}
      </span>
    </p>
  );
}
