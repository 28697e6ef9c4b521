import { CommandError, type CommandErrorCode } from "../command/command-error.ts";

/** The primary result codes of SQLite (https://sqlite.org/rescode.html), and what we call them. */
const known: Readonly<Record<number, CommandErrorCode>> = {
  5: "database-locked",
  6: "database-locked",
  8: "database-not-writable",
  10: "broken-disk",
  11: "no-database",
  13: "disk-full",
  14: "database-not-writable",
  23: "database-not-writable",
  26: "no-database",
};

/** What SQLite refused, as an error with words for the user; undefined for anything else. */
export function explainDatabaseError(error: unknown, file: string): CommandError | undefined {
  const code = known[resultCode(error) ?? 0];
  return code && new CommandError(code, file, {}, { cause: error });
}

/** Whether another program has locked the file, which it will unlock again. */
export function isBusy(error: unknown): boolean {
  const code = resultCode(error);
  return code === 5 || code === 6;
}

/** Extended codes have the primary one in their lowest byte. */
function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error && "errcode" in error)) return undefined;
  return Number(error.errcode) & 0xff;
}
