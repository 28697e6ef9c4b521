import { followTime, type LiveTime, liveTimeOf } from "./live-time.client.ts";
import { type ProgrammeState, programmeAt } from "./programme-state.ts";

/** A session on the page, with its entry in the overview where there is one. */
interface SessionOnPage {
  readonly element: HTMLElement;
  readonly entry: HTMLAnchorElement | null;
  readonly start: number;
  readonly end: number;
  /** `YYYY-MM-DD`, where the event is held. */
  readonly day: string;
}

/** Says what is on now and what is next, here and at the sessions themselves. */
class LiveStatus extends HTMLElement {
  #abort = new AbortController();
  #shown = "";

  connectedCallback(): void {
    this.#abort = new AbortController();
    const time = liveTimeOf(this);
    const sessions = [...document.querySelectorAll<HTMLElement>(".timeline .session")].map(onPage);
    const firstDay = time.startOf(this.dataset.firstDay ?? "");
    followTime(
      time.clock,
      (moment) => {
        const state = programmeAt(sessions, firstDay, moment);
        this.#show(state, sessions, time);
        return state.changes;
      },
      this.#abort.signal,
    );
    this.#showSetTime(time);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  /** WCAG 4.1.3: what changes while the page is open is announced; what it opens with is not. */
  #announceFromNowOn(): void {
    this.querySelector(".live-status__lines")?.setAttribute("aria-live", "polite");
  }

  #show(state: ProgrammeState, sessions: readonly SessionOnPage[], time: LiveTime): void {
    const shown = JSON.stringify([state.phase, state.now, state.next]);
    if (shown === this.#shown) return;
    if (this.#shown === "") requestAnimationFrame(() => this.#announceFromNowOn());
    this.#shown = shown;
    const now = sessions[state.now ?? -1];
    const next = sessions[state.next ?? -1];
    this.hidden = state.phase === "before";
    this.#line("now", now);
    this.#line("next", next, next && whenOf(next, time));
    this.#line("ended", state.phase === "ended" ? "alone" : undefined);
    for (const session of sessions)
      this.#mark(session, session === now ? "now" : session === next ? "next" : undefined);
  }

  #line(name: string, session: SessionOnPage | "alone" | undefined, when?: string): void {
    const line = this.querySelector<HTMLElement>(`[data-line="${name}"]`);
    if (!line) return;
    line.hidden = session === undefined;
    line.querySelector("[data-part='when']")?.replaceChildren(when ?? "");
    if (session === undefined || session === "alone") return;
    const title = session.element.querySelector(".session__title")?.cloneNode(true).childNodes;
    const link = document.createElement("a");
    link.href = `#${session.element.id}`;
    link.append(...(title ?? []));
    line.querySelector("[data-part='session']")?.replaceChildren(link);
  }

  /** WCAG 1.4.1: in words, not by a colour alone. */
  #mark({ element, entry }: SessionOnPage, state: "now" | "next" | undefined): void {
    for (const old of [element, entry?.parentElement])
      old?.querySelector(":scope .live-mark")?.remove();
    for (const one of [element, entry]) {
      if (state === "now") one?.setAttribute("aria-current", "time");
      else one?.removeAttribute("aria-current");
    }
    if (state === undefined) return;
    const mark = document.createElement("span");
    mark.className = `live-mark live-mark--${state}`;
    mark.textContent = this.dataset[state] ?? "";
    element.querySelector(".session__content")?.prepend(mark);
    entry?.after(mark.cloneNode(true));
  }

  #showSetTime({ setTime }: LiveTime): void {
    const note = this.querySelector<HTMLElement>("[data-line='set']");
    if (!note || setTime === undefined) return;
    this.hidden = false;
    note.hidden = false;
    const time = document.createElement("time");
    time.dateTime = setTime.text;
    time.textContent = setTime.text.replace("T", " ");
    note.querySelector("[data-part='time']")?.replaceChildren(time);
  }
}

function onPage(element: HTMLElement): SessionOnPage {
  const dateTime = (selector: string) =>
    element.querySelector<HTMLTimeElement>(selector)?.dateTime ?? "";
  const start = dateTime(".session-time__start");
  return {
    element,
    entry: document.querySelector(`.timeline-overview a[href="#${element.id}"]`),
    start: Date.parse(start),
    end: Date.parse(dateTime(".session-time__end time")),
    day: start.slice(0, "YYYY-MM-DD".length),
  };
}

/** The time of a session to come, with its day where that is another than today. */
function whenOf({ element, day }: SessionOnPage, { clock, startOf }: LiveTime): string {
  const { clock: time, dayAndClock } = element.dataset;
  return (startOf(day) > clock() ? dayAndClock : time) ?? "";
}

customElements.define("live-status", LiveStatus);
