/** Who asks a check of axe, and is told what it has seen. */
interface Asker {
  data(seen: unknown): void;
  relatedNodes(nodes: readonly Node[]): void;
}

type Evaluate = (
  this: Asker,
  element: Element,
  ...others: readonly unknown[]
) => boolean | undefined;

/** The two checks of which one is enough for a link in a text. */
export interface LinkChecks {
  /** Whether its colour tells it from the text around it. */
  readonly "link-in-text-block": { evaluate: Evaluate };
  /** Whether its style does, such as a line below it. */
  readonly "link-in-text-block-style": { readonly evaluate: Evaluate };
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
