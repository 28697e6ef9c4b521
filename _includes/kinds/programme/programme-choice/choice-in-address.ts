/** Which sessions of a programme are to be shown; what is not asked for limits nothing. */
export interface Choice {
  /** Ids of priorities: sessions of any of them. */
  readonly priorities: ReadonlySet<string>;
  readonly onlyMine: boolean;
}

/** What a choice knows of a session. */
export interface ChoosableSession {
  readonly uid: string;
  readonly priority?: string | undefined;
}

/** Reads a choice from the query of an address: `?priority=P1&priority=P3&only=mine`. */
export function readChoice(query: string): Choice {
  const parameters = new URLSearchParams(query);
  return {
    priorities: new Set(parameters.getAll("priority")),
    onlyMine: parameters.get("only") === "mine",
  };
}

/** Writes a choice into a query, and leaves what else stands there. Empty where nothing is left. */
export function writeChoice(query: string, { priorities, onlyMine }: Choice): string {
  const parameters = new URLSearchParams(query);
  parameters.delete("priority");
  parameters.delete("only");
  for (const priority of priorities) parameters.append("priority", priority);
  if (onlyMine) parameters.set("only", "mine");
  // A colon means itself in a query, and a time is easier to read with it.
  const written = parameters.toString().replaceAll("%3A", ":");
  return written === "" ? "" : `?${written}`;
}

/** Whether a session is shown: of one of the priorities, and among the visitor's own. */
export function isShown(
  { uid, priority }: ChoosableSession,
  { priorities, onlyMine }: Choice,
  mine: ReadonlySet<string>,
): boolean {
  const isOfPriority =
    priorities.size === 0 || (priority !== undefined && priorities.has(priority));
  return isOfPriority && (!onlyMine || mine.has(uid));
}
