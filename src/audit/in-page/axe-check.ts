/** A check of axe about an element. `Asker` is what axe gives it as `this`, to be told what it has seen. */
export interface AxeCheck<Asker> {
  /** Undefined where it is not sure. */
  evaluate: (this: Asker, element: Element, ...others: readonly unknown[]) => boolean | undefined;
}
