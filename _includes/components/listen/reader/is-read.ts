const notRead = [
  "nav",
  // A word that can be explained is a button in a sentence.
  "button:not(.term)",
  "form",
  "input",
  "select",
  "textarea",
  "dialog",
  "audio",
  "video",
  "iframe",
  "object",
  "script",
  "style",
  "template",
  "noscript",
  "[hidden]",
  "[aria-hidden='true']",
  "[data-not-read]",
  ".visually-hidden",
  ".footnote-reference",
  ".footnotes__back",
].join(",");

/** Whether an element is part of what a page says, and is seen. */
export function isRead(element: Element): boolean {
  if (element.matches(notRead)) return false;
  return element.checkVisibility?.({ visibilityProperty: true }) ?? true;
}
