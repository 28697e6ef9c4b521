import { type Choice, isShown, readChoice, writeChoice } from "./choice-in-address.ts";
import { keepEvents } from "./chosen-calendar.ts";
import { type KeptSessions, keepSessions } from "./kept-sessions.ts";
import { saveFile } from "./save-file.ts";
import { type SessionOnPage, sessionsOnPage, showSessions } from "./sessions-on-page.ts";

type Message = "empty" | "notKept" | "failed" | "saved";

/** Filters a programme by priority, and keeps, shows, saves and prints a visitor's own. */
class ProgrammeChoice extends HTMLElement {
  #abort = new AbortController();
  #sessions: readonly SessionOnPage[] = [];
  #kept: KeptSessions = keepSessions("", () => localStorage);

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const key = `programme:${this.dataset.programme ?? ""}`;
    this.#sessions = sessionsOnPage();
    this.#kept = keepSessions(key, () => localStorage);
    for (const { toggle, uid } of this.#sessions)
      toggle?.addEventListener("click", () => this.#toggle(uid), { signal });
    this.addEventListener("change", () => this.#choose(this.#choice()), { signal });
    this.addEventListener("click", (event) => this.#act(event), { signal });
    addEventListener("popstate", () => this.#followAddress(), { signal });
    addEventListener("hashchange", () => this.#revealTarget(), { signal });
    addEventListener("storage", (event) => this.#hearOtherTab(event, key), { signal });
    this.hidden = false;
    this.#followAddress();
    this.#revealTarget();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #boxes(): readonly HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>("input[type='checkbox']")];
  }

  #choice(): Choice {
    const checked = this.#boxes().filter((box) => box.checked);
    const priorities = checked.filter(({ dataset }) => dataset.limit === "priority");
    return {
      priorities: new Set(priorities.map(({ value }) => value)),
      onlyMine: checked.some(({ dataset }) => dataset.limit === "mine"),
    };
  }

  /** The address keeps the choice, so that it outlives a reload and can be sent to somebody. */
  #choose(choice: Choice): void {
    const query = writeChoice(location.search, choice);
    history.replaceState(history.state, "", location.pathname + query + location.hash);
    this.#followAddress();
  }

  #followAddress(): void {
    const { priorities, onlyMine } = readChoice(location.search);
    for (const box of this.#boxes())
      box.checked = box.dataset.limit === "mine" ? onlyMine : priorities.has(box.value);
    this.#show();
  }

  #show(): void {
    const mine = this.#kept.uids();
    const choice = this.#choice();
    const shown = this.#sessions.filter((session) => isShown(session, choice, mine));
    showSessions(this.#sessions, new Set(shown), mine);
    this.toggleAttribute("data-limited", shown.length < this.#sessions.length);
    const mineHere = this.#sessions.filter(({ uid }) => mine.has(uid));
    this.#write("shown", shown.length);
    this.#write("mine", mineHere.length);
    const isEmpty = choice.onlyMine && mineHere.length === 0;
    this.#say(isEmpty ? "empty" : this.#kept.isKept() ? undefined : "notKept");
  }

  #write(part: string, count: number): void {
    const place = this.querySelector(`[data-part="${part}"]`);
    // A live region announces each writing, even of what stands there already.
    if (place && place.textContent !== String(count)) place.textContent = String(count);
  }

  #say(message: Message | undefined): void {
    for (const one of this.querySelectorAll<HTMLElement>("[data-message]"))
      one.hidden = one.dataset.message !== message;
  }

  #toggle(uid: string): void {
    this.#kept.set(this.#kept.uids().symmetricDifference(new Set([uid])));
    this.#show();
  }

  #act(event: Event): void {
    if (!(event.target instanceof HTMLElement)) return;
    const action = event.target.closest<HTMLElement>("[data-action]")?.dataset.action;
    if (action === "print") print();
    if (action === "save") void this.#save();
    if (action === "clear") this.#clear();
  }

  #clear(): void {
    this.#kept.set(new Set());
    this.#choose({ ...this.#choice(), onlyMine: false });
  }

  async #save(): Promise<void> {
    const mine = this.#kept.uids();
    if (!this.#sessions.some(({ uid }) => mine.has(uid))) return this.#say("empty");
    const address = this.dataset.calendar ?? "";
    try {
      const answer = await fetch(address);
      if (!answer.ok) return this.#say("failed");
      const calendar = keepEvents(await answer.text(), mine);
      saveFile(address.split("/").at(-1) ?? "", "text/calendar", calendar);
      this.#say("saved");
    } catch {
      this.#say("failed");
    }
  }

  /** A link to a session that is not shown shows all of them again: a link leads somewhere. */
  #revealTarget(): void {
    const target = document.getElementById(location.hash.slice(1));
    if (!target?.closest("li[hidden]")) return;
    this.#choose({ priorities: new Set(), onlyMine: false });
    target.scrollIntoView();
  }

  #hearOtherTab({ key }: StorageEvent, mine: string): void {
    if (key !== mine && key !== null) return;
    this.#kept.reload();
    this.#show();
  }
}

customElements.define("programme-choice", ProgrammeChoice);
