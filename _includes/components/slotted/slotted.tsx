import type { ComponentChildren } from "preact";

/** Stands in a translated text where an element is to be put; it occurs in no text of its own. */
export const slot = "\u{FFFC}";

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
