import { usePage } from "../../../page-context.tsx";

/**
 * How decisions are appealed against (kommunallagen 8:10, first paragraph, 5, and chapter 13, 1, 3–5 and
 * 7 §§). A body names its court in its own locales: `ui.notice.appeal.court`.
 */
export function AppealGuide() {
  const { t } = usePage().translator;
  const court = t("ui.notice.appeal.court");
  return (
    <section class="appeal-guide" aria-labelledby="appeal">
      <h2 id="appeal">{t("ui.notice.appeal.title")}</h2>
      <p>{t("ui.notice.appeal.who")}</p>
      <p>{t("ui.notice.appeal.how")}</p>
      <p>{t("ui.notice.appeal.when", { court })}</p>
      <p>
        {t("ui.notice.appeal.otherWays")} {t("ui.notice.appeal.law")}
      </p>
    </section>
  );
}
