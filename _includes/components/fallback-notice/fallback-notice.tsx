import { urlOf } from "../../../src/routes/links.ts";
import { usePage } from "../../page-context.tsx";
import { Notice } from "../notice/notice.tsx";

/** Says that a page has not been translated, and leads to the original. */
export function FallbackNotice() {
  const { route, table, translator } = usePage();
  const { t, format } = translator;
  const { fallbackFrom, view } = route;
  if (fallbackFrom === undefined || (view.kind !== "news" && view.kind !== "page")) return null;
  const language = format.languageName(fallbackFrom);
  const original = urlOf({ kind: "page", id: view.page.id }, fallbackFrom, table);
  return (
    <div class="wrapper">
      <Notice>
        <p>{t("ui.fallback.page", { language })}</p>
        <p>
          <a href={original} hreflang={fallbackFrom}>
            {t("ui.fallback.original", { language })}
          </a>
        </p>
      </Notice>
    </div>
  );
}
