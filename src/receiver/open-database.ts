import { closeSync, openSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";

/** A flood of messages must not fill the disk: after 1 GiB, no more are taken. */
export const mostBytes = 2 ** 30;

const pageBytes = 4096;

/** Raised with each change of the tables, so that an older program leaves a newer file alone. */
const version = 1;

/** The size of a page counts only in a new file, and before there is a log. */
const settingsOf = (pages: number) => `
  PRAGMA page_size = ${pageBytes};
  PRAGMA max_page_count = ${pages};
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  PRAGMA secure_delete = ON;
`;

const tables = `
  CREATE TABLE messages (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    key BLOB NOT NULL UNIQUE,
    form TEXT NOT NULL,
    state TEXT NOT NULL,
    language TEXT NOT NULL,
    page TEXT,
    received INTEGER NOT NULL,
    entries TEXT NOT NULL
  ) STRICT;
  CREATE INDEX messages_in_order ON messages (form, state, received);
  CREATE TABLE salts (day TEXT PRIMARY KEY, salt BLOB NOT NULL) STRICT;
  PRAGMA user_version = ${version};
`;

/**
 * Opens the file that keeps the messages, or makes it. A commit has returned only when its bytes are
 * on the disk (synchronous=FULL), and what is deleted is overwritten (secure_delete). Why there is a
 * write-ahead log: docs/decisions/019-receiver.md.
 * @param limit so many bytes the file may have
 * @throws Error when the file is no such database, or one of a later version
 */
export function openDatabase(file: string, limit: number = mostBytes): DatabaseSync {
  // Messages are personal data: only the account that the receiver runs under may read the file.
  closeSync(openSync(file, "a", 0o600));
  const database = new DatabaseSync(file, { timeout: 1000 });
  try {
    database.exec(settingsOf(Math.floor(limit / pageBytes)));
    inTransaction(database, () => makeTables(database, file));
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

function makeTables(database: DatabaseSync, file: string): void {
  const found = Number(database.prepare("PRAGMA user_version").get()?.user_version);
  if (found > version) throw new Error(`${file} was written by a later version of the receiver.`);
  if (found < version) database.exec(tables);
}

/** All that a function does is done, or nothing of it. Nobody else writes meanwhile. */
export function inTransaction<Result>(database: DatabaseSync, run: () => Result): Result {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = run();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    // A full disk may have ended the transaction already.
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
}
