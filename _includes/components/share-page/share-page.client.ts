/** Copies the address, opens the system's share sheet and prints, where the browser can. */
class SharePage extends HTMLElement {
  connectedCallback(): void {
    const { title = "", url = "" } = this.dataset;
    this.#offer("copy", () => this.#copy(url));
    this.#offer("print", () => print());
    if ("share" in navigator) this.#offer("system", () => share({ title, url }));
  }

  #offer(way: string, act: () => void): void {
    const button = this.querySelector<HTMLButtonElement>(`[data-do="${way}"]`);
    const item = button?.closest("li");
    if (!button || !item) return;
    item.hidden = false;
    button.onclick = act;
  }

  async #copy(url: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(url);
      this.#say("copied");
    } catch {
      this.#say("notCopied");
    }
  }

  #say(what: "copied" | "notCopied"): void {
    const status = this.querySelector<HTMLElement>("[role='status']");
    if (status) status.textContent = status.dataset[what] ?? "";
  }
}

/** A visitor who closes the sheet has changed their mind, and no fault has occurred. */
async function share(data: ShareData): Promise<void> {
  try {
    await navigator.share(data);
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
  }
}

customElements.define("share-page", SharePage);
