/** What somebody has typed and not sent, and the id of the message where it has been sent once. */
export interface Draft {
  readonly entries: Readonly<Record<string, string>>;
  readonly id?: string | undefined;
}

/** Keeps what was typed in a form for as long as the tab is open; without storage it keeps nothing. */
export interface DraftStore {
  readonly read: () => Draft | undefined;
  /** True where it has been kept. */
  readonly write: (draft: Draft) => boolean;
  readonly remove: () => void;
}

/**
 * The drafts of one form of one page. The storage of the session, not of the device: the next person
 * at a computer that many use must not see what somebody wrote.
 */
export function draftsOf(kind: string, page: string): DraftStore {
  const key = `form ${kind} ${page}`;
  return {
    read: () => attempt(() => readDraft(sessionStorage.getItem(key))),
    write: (draft) =>
      attempt(() => {
        sessionStorage.setItem(key, JSON.stringify(draft));
        return true;
      }) ?? false,
    remove: () => attempt(() => sessionStorage.removeItem(key)),
  };
}

function readDraft(text: string | null): Draft | undefined {
  const draft = text === null ? undefined : (JSON.parse(text) as Draft);
  return typeof draft?.entries === "object" ? draft : undefined;
}

/** Storage may be blocked or full; a form works without it. */
function attempt<Value>(use: () => Value): Value | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
