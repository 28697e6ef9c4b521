import { defaultLanguage } from "../../../src/model/site.ts";
import { usePage } from "../../page-context.tsx";
import { Day } from "../day/day.tsx";
import { Notice } from "../notice/notice.tsx";

/** Says that the original of a page has a newer text, and leads to it. */
export function OutdatedNotice() {
  const { site, route, table, translator } = usePage();
  const { t, format } = translator;
  const from = defaultLanguage(site);
  const original = table.find(route.key, from);
  if (!original || !route.page.isOutdated?.(route.subject, route.language)) return null;
  const language = format.languageName(from);
  const { lastModified } = original;
  return (
    <div class="wrapper">
      <Notice>
        <p>{t("ui.outdated.page", { language })}</p>
        <p>
          <a href={original.url} hreflang={from}>
            {t("ui.outdated.original", { language })}
          </a>
          {lastModified !== undefined && (
            <>
              {" "}
              (<Day date={lastModified} />)
            </>
          )}
        </p>
      </Notice>
    </div>
  );
}
