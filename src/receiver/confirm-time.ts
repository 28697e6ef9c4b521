import type { DatabaseSync } from "node:sqlite";

const hour = 3_600_000;

/** The clock is asked every hour; a receiver that was off for a night has not seen it jump. */
const expected = 25 * hour;

/** A second look comes an hour after the first, and a little sooner when the machine's timer is early. */
const secondLook = hour - 5 * 60_000;

/**
 * The moment as of which messages may be deleted. A clock that has jumped ahead would delete them all:
 * when it says more than a day more than before, what it said before counts until it has gone on from
 * there for an hour. A clock that goes back is believed: it deletes less.
 * @param now what the clock says, in milliseconds since 1970
 */
export function confirmTime(database: DatabaseSync, now: number): number {
  const { confirmed, doubted } = readClock(database) ?? { confirmed: newest(database) ?? now };
  const goesOn = doubted !== undefined && now >= doubted + secondLook && now <= doubted + expected;
  if (now <= confirmed + expected || goesOn) {
    writeClock(database, { confirmed: now });
    return now;
  }
  const isSecondTooSoon = doubted !== undefined && now >= doubted && now < doubted + secondLook;
  writeClock(database, { confirmed, doubted: isSecondTooSoon ? doubted : now });
  return confirmed;
}

interface Clock {
  /** What it said when it was last believed. */
  readonly confirmed: number;
  /** What it said when it was first doubted since then. */
  readonly doubted?: number;
}

function readClock(database: DatabaseSync): Clock | undefined {
  const row = database.prepare("SELECT confirmed, doubted FROM clock").get();
  if (!row) return undefined;
  const { confirmed, doubted } = row;
  return {
    confirmed: Number(confirmed),
    ...(doubted !== null && { doubted: Number(doubted) }),
  };
}

function writeClock(database: DatabaseSync, { confirmed, doubted }: Clock): void {
  database.exec("DELETE FROM clock");
  database
    .prepare("INSERT INTO clock (confirmed, doubted) VALUES (?, ?)")
    .run(confirmed, doubted ?? null);
}

/** A file from before the clock was kept: it has gone at least so far. */
function newest(database: DatabaseSync): number | undefined {
  const { received } =
    database.prepare("SELECT max(received) AS received FROM messages").get() ?? {};
  return typeof received === "number" ? received : undefined;
}
