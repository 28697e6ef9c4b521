import { isHeld, type Occasion } from "../../../src/model/occasion.ts";
import { calendarUrls } from "../../../src/routes/calendar-urls.ts";
import { usePage } from "../../page-context.tsx";
import { Heading, type HeadingLevel } from "../heading/heading.tsx";

interface CalendarLinksProps {
  readonly occasion: Pick<Occasion, "status">;
  readonly level: HeadingLevel;
}

/** On the page of an event: the files by which it gets into the visitor's own calendar. */
export function CalendarLinks({ occasion, level }: CalendarLinksProps) {
  const { route, translator } = usePage();
  const { t } = translator;
  const { whole, parts } = calendarUrls(route, translator);
  if (whole === undefined || !isHeld(occasion)) return null;
  return (
    <div class="calendar-links" data-not-read data-pagefind-ignore>
      <Heading level={level} class="calendar-links__heading">
        {t("ui.calendar.add")}
      </Heading>
      <ul>
        <li>
          <a href={whole} download>
            {t("ui.calendar.event")}
          </a>
        </li>
        {parts !== undefined && (
          <li>
            <a href={parts} download>
              {t("ui.calendar.sessions")}
            </a>
          </li>
        )}
      </ul>
      <p class="calendar-links__how">{t("ui.calendar.addHow")}</p>
    </div>
  );
}
