import { usePage } from "../../page-context.tsx";
import { Notice } from "../notice/notice.tsx";

/** Says that a page has not been translated, and leads to the original. */
export function FallbackNotice() {
  const { route, table, translator } = usePage();
  const { t, format } = translator;
  const { fallbackFrom } = route;
  const original = fallbackFrom && table.find(route.key, fallbackFrom);
  if (fallbackFrom === undefined || !original) return null;
  const language = format.languageName(fallbackFrom);
  return (
    <div class="wrapper">
      <Notice>
        <p>{t("ui.fallback.page", { language })}</p>
        <p>
          <a href={original.url} hreflang={fallbackFrom}>
            {t("ui.fallback.original", { language })}
          </a>
        </p>
      </Notice>
    </div>
  );
}
