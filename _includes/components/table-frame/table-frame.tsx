import type { ComponentChildren } from "preact";

interface TableFrameProps {
  /** Tells the caption apart from others on the page. */
  readonly id: string;
  readonly caption: ComponentChildren;
  readonly class?: string;
  /** `<thead>` and `<tbody>`. */
  readonly children: ComponentChildren;
}

/** A table with its caption, in a frame that scrolls by itself where there is no room. */
export function TableFrame({ id, caption, class: className, children }: TableFrameProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: WCAG 2.1.1: the frame scrolls by keyboard
    <section class="table-scroll" tabIndex={0} aria-labelledby={id}>
      <table class={className}>
        <caption id={id}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}
