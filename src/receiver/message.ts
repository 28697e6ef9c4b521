import type { FormKind } from "../forms/form.ts";
import type { FormEntries } from "../forms/validate-form.ts";

/**
 * What has become of a message. Suspected ones look like advertisements: they are kept, out of the
 * ordinary list and for a shorter time.
 */
export const messageStates = ["waiting", "approved", "rejected", "suspected"] as const;
export type MessageState = (typeof messageStates)[number];

/** How a message that is sent once more is known: by what its form says, or else by who sends it. */
export type Sender = { readonly id: string } | { readonly address: string };

/** A message that has been checked and is to be kept. */
export interface NewMessage {
  readonly form: FormKind;
  readonly state: "waiting" | "suspected";
  readonly language: string;
  /** The key of the page that it is about: `page:news/focus-2017`. */
  readonly page?: string | undefined;
  readonly values: FormEntries;
  readonly sender: Sender;
  /** Milliseconds since 1970. */
  readonly received: number;
}

/** A message as it is kept: nothing of it says who sent it, but what the sender wrote. */
export interface Message extends Omit<NewMessage, "sender" | "state"> {
  /** By which editors name it; never used twice. */
  readonly number: number;
  /** By which it is known once it is published. */
  readonly id: string;
  readonly state: MessageState;
}
