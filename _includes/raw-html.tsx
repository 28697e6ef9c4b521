import { h } from "preact";

interface RawHtmlProps {
  readonly as: "div" | "script";
  /** Written as it is: whoever gives it has escaped all that is not to be markup. */
  readonly html: string;
  readonly class?: string | undefined;
  readonly lang?: string | undefined;
  readonly type?: string;
}

/** An element whose content is written as it is: the only place where that is done. */
export function RawHtml({ as, html, ...attributes }: RawHtmlProps) {
  return h(as, { ...attributes, dangerouslySetInnerHTML: { __html: html } });
}
