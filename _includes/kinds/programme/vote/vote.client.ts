import { followTime, liveTimeOf } from "../live-status/live-time.client.ts";
import { nextChangeOfVote, type VoteState, voteStateAt } from "./vote-state.ts";

/** Shows of a vote what holds at the moment: when it opens, that it is open and where, or that it has closed. */
class LiveVote extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const times = { opens: momentOf(this.dataset.opens), closes: momentOf(this.dataset.closes) };
    const update = (moment: number) => {
      this.#show(voteStateAt(times, moment));
      return nextChangeOfVote(times, moment);
    };
    followTime(liveTimeOf(this).clock, update, this.#abort.signal);
    // WCAG 4.1.3: what changes while the page is open is announced; what it opens with is not.
    requestAnimationFrame(() =>
      this.querySelector(".vote__state")?.setAttribute("aria-live", "polite"),
    );
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #show(state: VoteState): void {
    if (this.dataset.state === state) return;
    this.dataset.state = state;
    for (const part of this.querySelectorAll<HTMLElement>("[data-in]"))
      part.hidden = !part.dataset.in?.split(" ").includes(state);
    this.querySelector(".vote__link")?.classList.toggle("button", state === "open");
  }
}

function momentOf(dateTime: string | undefined): number | undefined {
  return dateTime === undefined ? undefined : Date.parse(dateTime);
}

customElements.define("live-vote", LiveVote);
