import { usePage } from "../../page-context.tsx";

/** WCAG 2.4.1: the first thing that can be focused. Landmarks do not replace it. */
export function SkipLink() {
  const { t } = usePage().translator;
  return (
    <a class="skip-link" href="#main">
      {t("ui.page.skipLink")}
    </a>
  );
}
