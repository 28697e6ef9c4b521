/** The sessions that a visitor has chosen, by their UIDs. */
export interface KeptSessions {
  readonly uids: () => ReadonlySet<string>;
  /** Whether the device remembers them; where it does not, they last as long as the page. */
  readonly isKept: () => boolean;
  readonly set: (uids: ReadonlySet<string>) => void;
  /** Reads again what the device remembers: another tab may have changed it. */
  readonly reload: () => void;
}

/**
 * Keeps the chosen sessions of a programme on the device.
 * @param key the same for the programme in every language
 * @param open gives the storage; it may throw, and so may the storage, where the visitor allows none
 */
export function keepSessions(key: string, open: () => Storage): KeptSessions {
  let kept = true;
  let uids: ReadonlySet<string> = new Set();
  const tryTo = (use: (storage: Storage) => void) => {
    try {
      use(open());
    } catch {
      kept = false;
    }
  };
  const reload = () => tryTo((storage) => (uids = parseUids(storage.getItem(key))));
  reload();
  return {
    uids: () => uids,
    isKept: () => kept,
    set: (chosen) => {
      uids = chosen;
      tryTo((storage) => {
        if (chosen.size === 0) storage.removeItem(key);
        else storage.setItem(key, JSON.stringify([...chosen]));
      });
    },
    reload,
  };
}

/** What somebody else has written there counts as nothing. */
function parseUids(text: string | null): ReadonlySet<string> {
  try {
    const value: unknown = JSON.parse(text ?? "[]");
    return new Set(Array.isArray(value) ? value.filter((uid) => typeof uid === "string") : []);
  } catch {
    return new Set();
  }
}
