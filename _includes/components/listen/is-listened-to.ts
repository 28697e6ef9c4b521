import type { View } from "../../../src/routes/route.ts";

/** Pages with a text of their own; lists and entrances are looked through and not listened to. */
const listenedTo: ReadonlySet<string> = new Set([
  "news",
  "page",
  "contact",
  "organisation",
  "event",
  "programme",
  "priorities",
  "priority",
  "document",
  "document-page",
  "document-whole",
  "plan",
  "scorecard",
  "area",
  "chart",
  "budget",
]);

/** Whether a page offers to be read aloud. */
export function isListenedTo({ kind }: View): boolean {
  return listenedTo.has(kind);
}
