import { describeElement } from "./describe-element.ts";

/**
 * What lies over an element where nothing of it is left to be seen, as HTML; undefined where some of it
 * is, or where all of it is outside the window.
 */
export function coverOf(element: Element): string | undefined {
  const box = element.getBoundingClientRect();
  let cover: Element | undefined;
  for (const across of [0.1, 0.5, 0.9])
    for (const down of [0.1, 0.5, 0.9]) {
      const [x, y] = [box.left + box.width * across, box.top + box.height * down];
      if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
      const top = document.elementFromPoint(x, y);
      if (!top || belongsTo(top, element)) return undefined;
      cover = top;
    }
  return cover && describeElement(cover).html;
}

/** A label shows what its field is, which may itself be hidden beneath it. */
function belongsTo(top: Element, element: Element): boolean {
  if (top.contains(element) || element.contains(top)) return true;
  const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];
  return labels.some((label) => label.contains(top));
}

/**
 * What lies over elements when the focus goes back through them, by their place in the list: what stays at
 * the top of the window lies over what is above, which is never there on the way down. Where nothing
 * stays, nobody goes.
 */
export function coversOnWayBack(elements: readonly Element[]): ReadonlyMap<number, string> {
  const covers = new Map<number, string>();
  if (![...document.body.querySelectorAll("*")].some(staysInWindow)) return covers;
  for (const [index, element] of [...elements.entries()].reverse()) {
    if (!(element instanceof HTMLElement || element instanceof SVGElement)) continue;
    element.focus();
    const cover = document.activeElement === element ? coverOf(element) : undefined;
    if (cover !== undefined) covers.set(index, cover);
  }
  return covers;
}

function staysInWindow(element: Element): boolean {
  return /fixed|sticky/.test(getComputedStyle(element).position);
}
