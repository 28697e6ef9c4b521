import { randomBytes, randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import type { FormKind } from "../forms/form.ts";
import { confirmTime } from "./confirm-time.ts";
import { isBusy } from "./database-error.ts";
import { type Feedback, sumFeedback } from "./feedback.ts";
import { groupCommit } from "./group-commit.ts";
import type { Message, MessageState, NewMessage } from "./message.ts";
import { messageKey, saltDays } from "./message-key.ts";
import { type DatabaseOptions, inTransaction, openDatabase } from "./open-database.ts";
import { type KeepDays, removeOld } from "./remove-old.ts";

/** Which messages are asked for; a missing criterion lets all through. */
export interface Wanted {
  readonly form?: FormKind | undefined;
  readonly state?: MessageState | undefined;
}

/** Where messages are kept. Of one file there may be several stores, in several processes. */
export interface MessageStore {
  /** Resolved once the message is on the disk; "repeated" when it was there already. */
  readonly add: (message: NewMessage) => Promise<"new" | "repeated">;
  /** The oldest first. */
  readonly list: (wanted: Wanted) => readonly Message[];
  readonly find: (number: number) => Message | undefined;
  /**
   * Changes the state of a message, or deletes it. What must happen with it is done before, while
   * nobody else writes; when that fails, nothing is changed.
   */
  readonly change: (
    number: number,
    state: MessageState | "deleted",
    before?: (message: Message) => void,
  ) => void;
  readonly feedback: () => readonly Feedback[];
  /** The moment as of which messages may be deleted: a clock that jumps ahead is not believed at once. */
  readonly confirmTime: (now: number) => number;
  /** Deletes what has been kept long enough, and the salts of past days; gives the number of messages. */
  readonly removeOld: (keepDays: KeepDays, now: number, clock?: number) => number;
  readonly close: () => void;
}

/** How a file is kept. */
export interface StoreOptions extends Pick<DatabaseOptions, "limit"> {
  /**
   * For how many milliseconds a new message waits while another program has locked the file. With it,
   * nothing else waits; without it, everything waits for a few seconds.
   */
  readonly patience?: number;
}

/**
 * Opens the file that keeps the messages, or makes it.
 * @throws what `openDatabase` throws
 */
export function openStore(file: string, { limit, patience }: StoreOptions = {}): MessageStore {
  const database = openDatabase(file, limit === undefined ? {} : { limit });
  if (patience !== undefined) database.exec("PRAGMA busy_timeout = 0");
  return {
    add: groupCommit((messages: readonly NewMessage[]) => addAll(database, messages), {
      isBusy,
      milliseconds: patience ?? 0,
    }),
    list: (wanted) => list(database, wanted),
    find: (number) => find(database, number),
    change(number, state, before) {
      inTransaction(database, () => {
        const message = find(database, number);
        if (!message) return;
        before?.(message);
        if (state === "deleted") database.prepare(remove).run(number);
        else database.prepare("UPDATE messages SET state = ? WHERE number = ?").run(state, number);
      });
      if (state === "deleted") emptyLog(database);
    },
    feedback: () => sumFeedback(list(database, { form: "feedback" })),
    confirmTime: (now) => inTransaction(database, () => confirmTime(database, now)),
    removeOld(keepDays, now, clock) {
      const count = inTransaction(database, () => removeOld(database, keepDays, now, clock));
      emptyLog(database);
      return count;
    },
    close: () => database.close(),
  };
}

const remove = "DELETE FROM messages WHERE number = ?";

/** What was deleted still stands in the write-ahead log until that is emptied. */
function emptyLog(database: DatabaseSync): void {
  database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
}

function addAll(
  database: DatabaseSync,
  messages: readonly NewMessage[],
): readonly ("new" | "repeated")[] {
  return inTransaction(database, () => messages.map((message) => addOne(database, message)));
}

function addOne(database: DatabaseSync, message: NewMessage): "new" | "repeated" {
  const [today, ...before] = saltDays(message.received);
  const isKept = before
    .flatMap((day) => findSalt(database, day) ?? [])
    .some((salt) => hasKey(database, messageKey(message, salt)));
  if (isKept) return "repeated";
  const salt = findSalt(database, today) ?? addSalt(database, today);
  const { form, state, language, page, values, received } = message;
  const { changes } = database
    .prepare(`INSERT INTO messages (id, key, form, state, language, page, received, entries)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key) DO NOTHING`)
    .run(
      randomUUID(),
      messageKey(message, salt),
      form,
      state,
      language,
      page ?? null,
      received,
      JSON.stringify(values),
    );
  return Number(changes) === 1 ? "new" : "repeated";
}

function hasKey(database: DatabaseSync, key: Uint8Array): boolean {
  return database.prepare("SELECT 1 FROM messages WHERE key = ?").get(key) !== undefined;
}

function findSalt(database: DatabaseSync, day: string): Uint8Array | undefined {
  return database.prepare("SELECT salt FROM salts WHERE day = ?").get(day)?.salt as
    | Uint8Array
    | undefined;
}

function addSalt(database: DatabaseSync, day: string): Uint8Array {
  const salt = randomBytes(32);
  database.prepare("INSERT INTO salts (day, salt) VALUES (?, ?)").run(day, salt);
  return salt;
}

const columns = "SELECT number, id, form, state, language, page, received, entries FROM messages";

function list(database: DatabaseSync, { form, state }: Wanted): readonly Message[] {
  return database
    .prepare(
      `${columns} WHERE form = coalesce(?, form) AND state = coalesce(?, state) ORDER BY number`,
    )
    .all(form ?? null, state ?? null)
    .map(toMessage);
}

function find(database: DatabaseSync, number: number): Message | undefined {
  const row = database.prepare(`${columns} WHERE number = ?`).get(number);
  return row && toMessage(row);
}

/** The rows are those that `addOne` has written. */
function toMessage({ entries, page, ...row }: Record<string, unknown>): Message {
  const values = JSON.parse(String(entries)) as Message["values"];
  return { ...row, ...(page !== null && { page }), values } as Message;
}
