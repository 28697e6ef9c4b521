import { documentTitle } from "../../../src/routes/document-title.ts";
import { webAddress } from "../../../src/routes/web-address.ts";
import { usePage } from "../../page-context.tsx";
import { mailtoUrl } from "./mailto-url.ts";
import { PrintedFrom } from "./printed-from.tsx";

/**
 * Ways to pass the page on, none of which tells anybody that it was read. The e-mail is a link; what
 * needs a script is hidden until the script has found that the browser can do it.
 */
export function SharePage() {
  const page = usePage();
  const { t } = page.translator;
  const title = documentTitle(page);
  const url = webAddress(page.route.url, page.site.settings);
  return (
    <share-page
      class="share-page"
      data-url={url}
      data-title={title}
      data-not-read
      data-pagefind-ignore
    >
      <h2>{t("ui.share.title")}</h2>
      <ul class="share-page__ways">
        <li>
          <a href={mailtoUrl(title, t("ui.share.emailBody", { title, url }))}>
            {t("ui.share.email")}
          </a>
        </li>
        {(["copy", "system", "print"] as const).map((way) => (
          <li key={way} hidden>
            <button type="button" data-do={way}>
              {t(`ui.share.${way}`)}
            </button>
          </li>
        ))}
      </ul>
      <p
        role="status"
        class="share-page__status"
        data-copied={t("ui.share.copied")}
        data-not-copied={t("ui.share.notCopied", { url })}
      />
      <PrintedFrom url={url} />
    </share-page>
  );
}
