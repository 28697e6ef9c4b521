/** Keeps what is being read in view. */
export interface Follower {
  readonly show: (range: Range) => void;
  /** Follows again, although the visitor has scrolled elsewhere. */
  readonly resume: () => void;
  readonly end: () => void;
}

const scrollingKeys = new Set(["PageUp", "PageDown", "Home", "End", "ArrowUp", "ArrowDown"]);

/**
 * Scrolls to what is being read, until the visitor scrolls by themselves: then it waits until what
 * is read is in view again.
 * @param panel covers the lower edge of the window on the screen
 */
export function followSentences(panel: Element): Follower {
  let isFollowing = true;
  const listening = new AbortController();
  const { signal } = listening;
  const leave = () => {
    isFollowing = false;
  };
  for (const type of ["wheel", "touchmove"])
    addEventListener(type, leave, { signal, passive: true });
  addEventListener("keydown", ({ key }) => scrollingKeys.has(key) && leave(), { signal });
  // The bar of the window is pressed, or a link elsewhere gets the focus.
  for (const type of ["pointerdown", "focusin"])
    addEventListener(type, ({ target }) => isElsewhere(target, panel, type) && leave(), { signal });

  return {
    show: (range) => {
      const box = range.getBoundingClientRect();
      const lowest = edgeAbove(panel);
      const isSeen = box.top >= 0 && box.bottom <= lowest;
      if (isSeen) isFollowing = true;
      if (isSeen || !isFollowing) return;
      // At a third of the height, or higher where its end would be covered otherwise.
      const place = Math.min(lowest / 3, Math.max(lowest - box.height - 16, 16));
      scrollBy({ top: box.top - place, behavior: manner() });
    },
    resume: () => {
      isFollowing = true;
    },
    end: () => listening.abort(),
  };
}

function isElsewhere(target: EventTarget | null, panel: Element, type: string): boolean {
  if (type === "pointerdown") return target === document.documentElement;
  return target instanceof Element && target.closest("listen-player") !== panel.parentElement;
}

/** The lower edge of what can be seen of the page. */
function edgeAbove(panel: Element): number {
  return getComputedStyle(panel).position === "fixed"
    ? panel.getBoundingClientRect().top
    : innerHeight;
}

function manner(): ScrollBehavior {
  return matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth";
}
