const property = "--listen-height";

/**
 * Keeps what the player would cover free. WCAG 2.4.11: the stylesheet leaves room below the page and
 * scrolls the focus clear of it; what a browser still puts behind the player is moved.
 * @returns gives the room back
 */
export function keepRoom(panel: HTMLElement): () => void {
  const { style } = document.documentElement;
  const isFixed = () => getComputedStyle(panel).position === "fixed";
  const measure = () => style.setProperty(property, `${isFixed() ? panel.offsetHeight : 0}px`);
  const observer = new ResizeObserver(measure);
  observer.observe(panel);
  measure();
  const uncover = ({ target }: FocusEvent) => {
    if (!(target instanceof Element) || panel.contains(target) || !isFixed()) return;
    const hidden = target.getBoundingClientRect().bottom - panel.getBoundingClientRect().top;
    if (hidden > 0) scrollBy({ top: hidden + 16, behavior: "instant" });
  };
  addEventListener("focusin", uncover);
  return () => {
    observer.disconnect();
    removeEventListener("focusin", uncover);
    style.removeProperty(property);
  };
}
