import { closeSync, openSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { CommandError } from "../command/command-error.ts";
import { explainDatabaseError } from "./database-error.ts";

/** A flood of messages must not fill the disk: after 1 GiB, no more are taken. */
export const mostBytes = 2 ** 30;

const pageBytes = 4096;

/** Raised with each change of the tables, so that an older program leaves a newer file alone. */
const version = 2;

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
`;

/** What the clock has said before: see confirm-time.ts. */
const clockTable = `
  CREATE TABLE clock (confirmed INTEGER NOT NULL, doubted INTEGER) STRICT;
  PRAGMA user_version = ${version};
`;

export interface DatabaseOptions {
  /** So many bytes the file may have. */
  readonly limit?: number;
  /** For how many milliseconds a statement waits while another program has locked the file. */
  readonly timeout?: number;
}

/**
 * Opens the file that keeps the messages, or makes it. A commit has returned only when its bytes are
 * on the disk (synchronous=FULL), and what is deleted is overwritten (secure_delete). Why there is a
 * write-ahead log: docs/decisions/019-receiver.md.
 * @throws CommandError when the file is no such database, is locked, may not be written, or is of a
 *   later version; Error of the system where it cannot be made
 */
export function openDatabase(
  file: string,
  { limit = mostBytes, timeout = 5000 }: DatabaseOptions = {},
): DatabaseSync {
  checkFolder(file);
  // Messages are personal data: only the account that the receiver runs under may read the file.
  closeSync(openSync(file, "a", 0o600));
  try {
    const database = new DatabaseSync(file, { timeout });
    try {
      checkOwner(database, file);
      database.exec(settingsOf(Math.floor(limit / pageBytes)));
      inTransaction(database, () => makeTables(database));
    } catch (error) {
      database.close();
      throw error;
    }
    return database;
  } catch (error) {
    throw explainDatabaseError(error, file) ?? error;
  }
}

function checkFolder(file: string): void {
  const folder = dirname(file);
  const isFolder = statSync(folder, { throwIfNoEntry: false })?.isDirectory();
  if (!isFolder) throw new CommandError("no-database-folder", file, { folder });
}

/** Before anything is changed: a database of another program is left as it is. */
function checkOwner(database: DatabaseSync, file: string): void {
  const found = versionOf(database);
  if (found > version) throw new CommandError("later-database", file);
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  const isOurs = tables.some(({ name }) => name === "messages");
  if (found > 0 ? !isOurs : tables.length > 0) throw new CommandError("other-database", file);
}

function makeTables(database: DatabaseSync): void {
  const found = versionOf(database);
  if (found < 1) database.exec(tables);
  if (found < 2) database.exec(clockTable);
}

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare("PRAGMA user_version").get()?.user_version);
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
