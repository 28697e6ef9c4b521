import { mostClasses, textClass } from "../text-class.ts";

/** What stands around an element, and where it is on the page. */
export interface Surroundings {
  /** The classes of the element and of those that it lies in, from the innermost. */
  readonly around: readonly string[];
  /** Whether it lies in a text that an editor wrote. */
  readonly isInText: boolean;
  /** In CSS pixels from the top left corner of the page; absent where nothing of it is seen. */
  readonly box?: Readonly<Record<"x" | "y" | "width" | "height", number>>;
}

/** The surroundings of elements, by their selectors; undefined for what is not found. */
export function surroundingsOf(
  selectors: readonly string[],
): readonly (Surroundings | undefined)[] {
  return selectors.map((selector) => {
    const element = find(selector);
    if (!element) return undefined;
    const around: string[] = [];
    for (let parent: Element | null = element; parent; parent = parent.parentElement)
      around.push(...parent.classList);
    const { x, y, width, height } = element.getBoundingClientRect();
    const box = { x: x + scrollX, y: y + scrollY, width, height };
    return {
      around: around.slice(0, mostClasses),
      isInText: element.closest(`.${textClass}`) !== null,
      ...(width > 0 && height > 0 ? { box } : {}),
    };
  });
}

/** Engines tell of elements in their own ways, not all of which are selectors. */
function find(selector: string): Element | null {
  try {
    return document.querySelector(selector);
  } catch {
    return null;
  }
}
