import { rememberFor } from "../model/remember.ts";
import type { Site } from "../model/site.ts";
import type { Speaker } from "./page-definition.ts";

type Part = keyof Site;

/** Parts of a site at which something has looked, each as it was. */
interface Seen {
  readonly parts: readonly (readonly [name: Part, value: unknown])[];
  /** The sites that have been found to be the same in them. */
  readonly sites: WeakSet<Site>;
}

interface Known<Value> {
  readonly language: string;
  readonly seen: Seen;
  readonly value: Value;
}

/**
 * Remembers what a pure function says of a subject in a language, for as long as the subject, the words
 * of the language and all parts of the site that the function has looked at are the same. What it looks
 * at is noted while it runs: it need not be told.
 * @param make gives plain data; it may not keep the site for later
 */
export function rememberOfSite<Subject extends WeakKey, Value>(
  make: (subject: Subject, speaker: Speaker) => Value,
): (subject: Subject, speaker: Speaker) => Value {
  const bySubject = rememberFor(
    (_words: Speaker["translator"]) => new WeakMap<Subject, Known<Value>>(),
  );
  return (subject, speaker) => {
    const site = unwatched(speaker.site);
    const known = bySubject(speaker.translator);
    const before = known.get(subject);
    if (before?.language === speaker.language && isStillSo(before.seen, site)) {
      note(before.seen.parts.map(([name]) => name));
      return before.value;
    }
    const { value, parts } = noting(() => make(subject, { ...speaker, site: watched(site) }));
    known.set(subject, { language: speaker.language, seen: seenOf(site)(parts), value });
    return value;
  };
}

function isStillSo({ parts, sites }: Seen, site: Site): boolean {
  if (sites.has(site)) return true;
  if (!parts.every(([name, before]) => site[name] === before)) return false;
  sites.add(site);
  return true;
}

/** Thousands of subjects have looked at the same parts of a site: they share what they have seen. */
const seenOf = rememberFor((site: Site) => {
  const all = new Map<string, Seen>();
  return (names: ReadonlySet<Part>): Seen => {
    const key = [...names].sort().join(" ");
    const seen = all.get(key) ?? {
      parts: [...names].map((name) => [name, site[name]] as const),
      sites: new WeakSet([site]),
    };
    all.set(key, seen);
    return seen;
  };
});

/** The parts at which what is running has looked. */
let noted: Set<Part> | undefined;

function noting<Value>(run: () => Value): { value: Value; parts: ReadonlySet<Part> } {
  const outer = noted;
  const parts = new Set<Part>();
  noted = parts;
  try {
    return { value: run(), parts };
  } finally {
    noted = outer;
    // What this is a part of has looked at the same.
    note(parts);
  }
}

function note(parts: Iterable<Part>): void {
  if (noted) for (const part of parts) noted.add(part);
}

const originals = new WeakMap<Site, Site>();

/** The site, with a note of what is looked at. */
const watched = rememberFor((site: Site): Site => {
  const proxy = new Proxy(site, {
    get: (target, name) => {
      noted?.add(name as Part);
      return target[name as Part];
    },
  });
  originals.set(proxy, site);
  return proxy;
});

function unwatched(site: Site): Site {
  return originals.get(site) ?? site;
}
