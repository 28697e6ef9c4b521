import type { ComponentChildren } from "preact";
import { slot } from "./slot.ts";

export { slot } from "./slot.ts";

interface SlottedProps {
  /** A text with `slot` as the value of one of its placeholders. */
  readonly text: string;
  readonly children: ComponentChildren;
}

/** A translated text around an element: each language puts the element where its grammar wants it. */
export function Slotted({ text, children }: SlottedProps) {
  const [before = "", after = ""] = text.split(slot);
  return (
    <>
      {before}
      {children}
      {after}
    </>
  );
}
