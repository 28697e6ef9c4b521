import type { Fault, Report } from "./fault.ts";

/** What is made the first time that it is needed. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/**
 * Remembers what a pure function makes of an object for as long as the object is there: what has not
 * changed is the same object, and need not be looked at again.
 */
export function rememberFor<Key extends WeakKey, Value>(
  make: (key: Key) => Value,
): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}

/** The same of two objects, the second of which comes and goes. */
export function rememberForBoth<First extends WeakKey, Second extends WeakKey, Value>(
  make: (first: First, second: Second) => Value,
): (first: First, second: Second) => Value {
  const ofFirst = rememberFor((first: First) =>
    rememberFor((second: Second) => make(first, second)),
  );
  return (first, second) => ofFirst(first)(second);
}

/** The same of what reports faults: they are reported each time. */
export function rememberWithFaults<Key extends WeakKey, Value>(
  make: (key: Key, report: Report) => Value,
): (key: Key, report: Report) => Value {
  const known = rememberFor((key: Key) => {
    const faults: Fault[] = [];
    const value = make(key, (fault) => faults.push(fault));
    return { value, faults };
  });
  return (key, report) => {
    const { value, faults } = known(key);
    for (const fault of faults) report(fault);
    return value;
  };
}

/**
 * Remembers the last answer for as long as it is made of the same.
 * @returns gives it: `of` is everything that `make` depends on
 */
export function lastAnswer<Value>(): (of: readonly unknown[], make: () => Value) => Value {
  let last: { readonly of: readonly unknown[]; readonly value: Value } | undefined;
  return (of, make) => {
    if (!last || sameList(last.of, of) !== last.of) last = { of, value: make() };
    return last.value;
  };
}

/**
 * Gives the list that was given before where this one holds the same: what was made of that one is
 * known still.
 */
export function sameList<Item>(
  before: readonly Item[] | undefined,
  now: readonly Item[],
): readonly Item[] {
  if (before?.length !== now.length) return now;
  return now.every((item, index) => item === before[index]) ? before : now;
}

/** The same for maps: they hold the same things, by the same names and in the same order. */
export function sameMap<Key, Value>(
  before: ReadonlyMap<Key, Value> | undefined,
  now: ReadonlyMap<Key, Value>,
): ReadonlyMap<Key, Value> {
  if (before?.size !== now.size) return now;
  const others = before.entries();
  for (const [key, value] of now) {
    const other = others.next().value;
    if (other?.[0] !== key || other[1] !== value) return now;
  }
  return before;
}
