/** The longest time, in milliseconds, that a browser's timer can wait. */
const longestWait = 2 ** 31 - 1;

/**
 * Shows an alert while it is in force by the visitor's clock. It never moves the focus, and one that
 * is there when the page opens is not announced: only one that comes while somebody reads is.
 */
class TimedAlert extends HTMLElement {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #update = (): void => this.#show(Date.now());

  connectedCallback(): void {
    this.#update();
    // A timer may have slept with the device.
    document.addEventListener("visibilitychange", this.#update);
  }

  disconnectedCallback(): void {
    clearTimeout(this.#timer);
    document.removeEventListener("visibilitychange", this.#update);
  }

  #show(now: number): void {
    const starts = Date.parse(this.dataset.starts ?? "");
    const ends = Date.parse(this.dataset.ends ?? "");
    const isInForce = starts <= now && now < ends;
    if (isInForce && this.hidden) this.role = this.dataset.announce ?? null;
    this.hidden = !isInForce;
    clearTimeout(this.#timer);
    const next = now < starts ? starts : ends;
    if (now < ends) this.#timer = setTimeout(this.#update, Math.min(next - now, longestWait));
  }
}

customElements.define("timed-alert", TimedAlert);
