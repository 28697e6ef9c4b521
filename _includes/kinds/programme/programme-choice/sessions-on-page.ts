import type { ChoosableSession } from "./choice-in-address.ts";

/** A session on the page of its programme, with what stands there for it. */
export interface SessionOnPage extends ChoosableSession {
  readonly toggle: HTMLButtonElement | null;
  /** Its items in the programme and in the overview. */
  readonly items: readonly Element[];
}

/** The sessions of the programme in their order; their buttons are shown, since a script is there. */
export function sessionsOnPage(): readonly SessionOnPage[] {
  return [...document.querySelectorAll<HTMLElement>(".timeline .session")].map((element) => {
    const toggle = element.querySelector<HTMLButtonElement>(".session-toggle");
    if (toggle) toggle.hidden = false;
    const entry = document.querySelector(`.timeline-overview a[href="#${element.id}"]`);
    const { uid = "", priority } = element.dataset;
    const items = [element, entry].flatMap((one) => one?.closest("li") ?? []);
    return { uid, priority, toggle, items };
  });
}

/** Shows some sessions and hides the others, with the days that have none left. */
export function showSessions(
  sessions: readonly SessionOnPage[],
  shown: ReadonlySet<SessionOnPage>,
  mine: ReadonlySet<string>,
): void {
  for (const session of sessions) {
    session.toggle?.setAttribute("aria-pressed", String(mine.has(session.uid)));
    for (const item of session.items) item.toggleAttribute("hidden", !shown.has(session));
  }
  for (const day of document.querySelectorAll(".timeline-day, .timeline-overview > div"))
    day.toggleAttribute("hidden", day.querySelector("li:not([hidden])") === null);
}
