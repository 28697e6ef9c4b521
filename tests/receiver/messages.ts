import type { NewMessage } from "../../src/receiver/message.ts";

/** The first of May at noon, as the fixture site has it. */
export const noon = Date.UTC(2024, 4, 1, 12);

export const day = 86_400_000;

/** A message as a test wants it. */
export function messageWith(changes: Partial<NewMessage> = {}): NewMessage {
  return {
    form: "comment",
    state: "waiting",
    language: "sv",
    page: "page:news/winter-school-2023",
    values: { comment: "Vilken vinter!", name: "Norrskensvän" },
    sender: { id: "6f1c2f0e-8f2e-4b60-9a55-0d6a8f2b7c11" },
    received: noon,
    ...changes,
  };
}
