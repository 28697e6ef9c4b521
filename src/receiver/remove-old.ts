import type { DatabaseSync } from "node:sqlite";
import { type FormKind, formKinds } from "../forms/form.ts";
import { saltDays } from "./message-key.ts";

/** For how many days a message of each form is kept. */
export type KeepDays = Readonly<Record<FormKind, number>>;

/** Long enough for an editor who comes back from a holiday week to rescue one. */
const keepSuspectedDays = 14;

const day = 86_400_000;

/**
 * Deletes the messages that have been kept long enough, suspected ones sooner, and the salts of past
 * days. Gives the number of messages.
 * @param clock the moment for which messages are accepted, where that is another than `now`
 */
export function removeOld(
  database: DatabaseSync,
  keepDays: KeepDays,
  now: number,
  clock: number = now,
): number {
  const days = [...saltDays(now), ...saltDays(clock)];
  database
    .prepare("DELETE FROM salts WHERE day NOT IN (SELECT value FROM json_each(?))")
    .run(JSON.stringify(days));
  const statement = database.prepare(
    "DELETE FROM messages WHERE form = ? AND received <= iif(state = 'suspected', ?, ?)",
  );
  const removed = formKinds.map((form) => {
    const keep = keepDays[form];
    const suspected = Math.min(keep, keepSuspectedDays);
    return Number(statement.run(form, now - suspected * day, now - keep * day).changes);
  });
  return removed.reduce((sum, count) => sum + count, 0);
}

/** The moment at which a message is deleted, in milliseconds since 1970. */
export function endOf(
  { form, state, received }: { form: FormKind; state: string; received: number },
  keepDays: KeepDays,
): number {
  const keep = keepDays[form];
  return received + day * (state === "suspected" ? Math.min(keep, keepSuspectedDays) : keep);
}
