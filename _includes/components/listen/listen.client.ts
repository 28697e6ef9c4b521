import { chooseVoice } from "./reader/choose-voice.ts";
import type { Player, PlayerAction } from "./reader/open-player.ts";
import type { WordsByLanguage } from "./reader/spoken-words.ts";

/** Offers to read the page where the device has a voice for it; the reader comes when it is asked for. */
class ListenPlayer extends HTMLElement {
  #player: Player | undefined;
  #isOpen = false;
  #openings = 0;
  #listening = new AbortController();

  connectedCallback(): void {
    if (typeof speechSynthesis === "undefined") return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const decide = () => {
      this.hidden = !this.#isOpen && chooseVoice(document.documentElement.lang) === undefined;
    };
    // Voices may come later, and go.
    speechSynthesis.addEventListener?.("voiceschanged", decide, { signal });
    this.addEventListener("click", (event) => this.#press(event), { signal });
    addEventListener("keydown", (event) => this.#pressKey(event), { signal });
    addEventListener("pagehide", () => this.#close(), { signal });
    decide();
  }

  disconnectedCallback(): void {
    this.#close();
    this.#listening.abort();
  }

  #press({ target }: Event): void {
    const action = target instanceof Element && target.closest("button")?.dataset.do;
    if (!action) return;
    if (action === "start" && !this.#isOpen) void this.#open();
    else if (action === "start" || action === "stop") this.#stop();
    else if (this.#player) this.#player.act(action as PlayerAction);
    else void this.#open();
  }

  /** Escape belongs to what is open above the page, and to fields, before it is the player's. */
  #pressKey(event: KeyboardEvent): void {
    if (event.key !== "Escape" || !this.#isOpen || event.defaultPrevented) return;
    const isTaken =
      event.target instanceof Element &&
      event.target.closest("input, textarea, dialog, [popover]") !== null;
    if (!isTaken && !document.querySelector(":popover-open")) this.#stop();
  }

  async #open(): Promise<void> {
    this.#isOpen = true;
    const opening = ++this.#openings;
    // Safari lets a page speak only if it began within a press.
    speechSynthesis.speak(new SpeechSynthesisUtterance(""));
    const reader = await loadReader(this.dataset.words);
    if (!this.#isOpen || opening !== this.#openings) return;
    const panel = this.#part<HTMLElement>("[data-panel]");
    panel.hidden = false;
    this.#part<HTMLElement>("[data-do='toggle']").focus({ preventScroll: true });
    if (!reader) return this.#show("failed");
    this.#player = reader.openPlayer({
      panel,
      speed: this.#part<HTMLSelectElement>("select"),
      show: (state) => this.#show(state),
      words: reader.words,
    });
  }

  #close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#player?.close();
    this.#player = undefined;
    this.#part<HTMLElement>("[data-panel]").hidden = true;
  }

  #stop(): void {
    this.#close();
    this.#show("stopped");
    this.#part<HTMLElement>("[data-do='start']").focus({ preventScroll: true });
  }

  /** Texts for a state stand in the page; the one for screen readers in a data attribute. */
  #show(state: string): void {
    for (const text of this.querySelectorAll<HTMLElement>("[data-when]"))
      text.hidden = !text.dataset.when?.split(" ").includes(state);
    const status = this.#part<HTMLElement>("[role='status']");
    status.textContent = status.dataset[state] ?? "";
  }

  #part<Part extends Element>(selector: string): Part {
    const part = this.querySelector<Part>(selector);
    if (!part) throw new Error(`the player has no ${selector}`);
    return part;
  }
}

/** The reader with its words; undefined where it cannot be fetched. */
async function loadReader(wordsUrl = "") {
  try {
    const [{ openPlayer }, words] = await Promise.all([
      import("./reader/open-player.ts"),
      fetchWords(wordsUrl),
    ]);
    return { openPlayer, words };
  } catch {
    return undefined;
  }
}

/** Without its words the page is read as it is written. */
async function fetchWords(url: string): Promise<WordsByLanguage> {
  const response = await fetch(url);
  return response.ok ? await response.json() : {};
}

customElements.define("listen-player", ListenPlayer);
