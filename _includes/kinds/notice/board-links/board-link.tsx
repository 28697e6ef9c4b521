import { ThingLink } from "../../../components/thing-link/thing-link.tsx";
import { usePage } from "../../../page-context.tsx";

/** The way back to the board. */
export function BoardLink() {
  const { t } = usePage().translator;
  return (
    <p class="more">
      <ThingLink to={{ kind: "section", id: "notice-board" }}>{t("ui.notice.board")}</ThingLink>
    </p>
  );
}
