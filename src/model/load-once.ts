/**
 * Loads something the first time that it is asked for, and gives the same from then on. What could not be
 * loaded is not kept: whoever asks next has it tried again.
 * @param load is told of what: for each, it is loaded by itself
 */
export function loadOnce<Value, Key = void>(
  load: (key: Key) => Promise<Value>,
): (key: Key) => Promise<Value> {
  const known = new Map<Key, Promise<Value>>();
  return (key) => {
    const before = known.get(key);
    if (before) return before;
    const loading = load(key);
    known.set(key, loading);
    loading.catch(() => known.delete(key));
    return loading;
  };
}
