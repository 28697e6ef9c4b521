import type { Session } from "../../../../src/kinds/programme/schema.ts";
import { usePage } from "../../../page-context.tsx";
import { SessionTitle } from "../session/session-title.tsx";

/** Takes a session into the visitor's own programme and out of it; `ProgrammeChoice` shows it. */
export function SessionToggle({ session }: { readonly session: Session }) {
  const { t } = usePage().translator;
  return (
    <button
      type="button"
      class="choice-button session-toggle"
      aria-pressed="false"
      hidden
      data-not-read
      data-pagefind-ignore
    >
      <span class="session-toggle__box" aria-hidden="true" />
      <span>
        {t("ui.choice.inMine")}
        <span class="visually-hidden">
          {": "}
          <SessionTitle session={session} />
        </span>
      </span>
    </button>
  );
}
