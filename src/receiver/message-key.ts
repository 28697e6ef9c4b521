import { createHash, createHmac } from "node:crypto";
import type { NewMessage } from "./message.ts";

const hour = 3_600_000;

/**
 * The key by which the same message, sent once more, is known. A form that a script has given an id
 * is known by the id and what it says: who goes back and writes something else has sent another
 * message. Without an id, the sender's address takes its place, under a salt that is thrown away
 * after its day: then nobody can find out whether an address has sent a message.
 */
export function messageKey(
  { form, page, language, values, sender }: NewMessage,
  salt: Uint8Array,
): Uint8Array {
  const entries = Object.entries(values).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const said = [form, page ?? null, language, entries];
  if ("id" in sender)
    return createHash("sha256")
      .update(JSON.stringify([sender.id, ...said]))
      .digest();
  return createHmac("sha256", salt)
    .update(JSON.stringify([sender.address, ...said]))
    .digest();
}

/**
 * The days whose salts still count, today first. For an hour after midnight (UTC) yesterday's counts
 * too, for those who send once more what was not answered before.
 */
export function saltDays(now: number): readonly [today: string, ...before: string[]] {
  const dayOf = (moment: number) => new Date(moment).toISOString().slice(0, "YYYY-MM-DD".length);
  const [today, before] = [dayOf(now), dayOf(now - hour)];
  return before === today ? [today] : [today, before];
}
