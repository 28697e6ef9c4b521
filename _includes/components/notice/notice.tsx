import type { ComponentChildren } from "preact";

interface NoticeProps {
  /** `warning` for what changes a visitor's plans. */
  readonly kind?: "information" | "warning";
  readonly children: ComponentChildren;
}

/** Something that a visitor should know before they read on. */
export function Notice({ kind = "information", children }: NoticeProps) {
  return <div class={`notice notice--${kind}`}>{children}</div>;
}
