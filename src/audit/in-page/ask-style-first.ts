import type { AxeCheck } from "./axe-check.ts";

/** Who asks a check of axe, and is told what it has seen. */
interface Asker {
  data(seen: unknown): void;
  relatedNodes(nodes: readonly Node[]): void;
}

/** The two checks of which one is enough for a link in a text. */
export interface LinkChecks {
  /** Whether its colour tells it from the text around it. */
  readonly "link-in-text-block": AxeCheck<Asker>;
  /** Whether its style does, such as a line below it. */
  readonly "link-in-text-block-style": Readonly<AxeCheck<Asker>>;
}

/**
 * Has axe measure the colours of a link only where its style does not tell it from the text around it: it
 * measures all of them, and to see one ground it first takes down where everything on the page is.
 */
export function askStyleFirst({
  "link-in-text-block": byColour,
  "link-in-text-block-style": byStyle,
}: LinkChecks): void {
  const { evaluate } = byColour;
  byColour.evaluate = function (element, ...others) {
    const nobody: Asker = Object.create(this, {
      data: { value: () => {} },
      relatedNodes: { value: () => {} },
    });
    if (byStyle.evaluate.call(nobody, element, ...others) === true) return true;
    return evaluate.call(this, element, ...others);
  };
}
