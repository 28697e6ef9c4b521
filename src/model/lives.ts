import { type DataKind, dataKinds, referenceNameOf } from "./kind-names.ts";
import {
  type HeldState,
  isHeld,
  type Life,
  type LifeState,
  lifeMoments,
  lifeStateAt,
} from "./life.ts";
import { instantOf, type LifeMoment } from "./life-moment.ts";
import type { Page } from "./page.ts";
import { type Reference, type ReferenceKind, referenceKey } from "./reference.ts";
import { lastAnswer, rememberFor } from "./remember.ts";
import type { UnlinkedSite } from "./site.ts";
import type { Thing, ThingKind } from "./thing-kind.ts";
import { thingsOfKind } from "./things-of-kind.ts";

/** A page or a thing that comes or goes, and when. */
export interface Living {
  readonly reference: Reference;
  readonly life: Life;
  /** A moment before which it is not to be shown, and the field that says it. */
  readonly from: readonly { readonly field: string; readonly moment: LifeMoment }[];
  /** The keys of what it holds that others can name: that comes and goes with it. */
  readonly parts: readonly string[];
}

type LivingSite = Pick<UnlinkedSite, "pages" | "things">;

/** Everything of a site that comes or goes; most of what a site has is simply there. */
export function livesOf({ pages, things }: LivingSite, kinds: readonly ThingKind[]): Living[] {
  const texts = new Map(kinds.flatMap(({ name, text }) => (text ? [[name, text] as const] : [])));
  const ofPages = [...pages.values()].flatMap((page) => {
    const appears = texts.get(page.kind)?.appears?.(page);
    const reference = { kind: "page", id: page.id } as const;
    return livingOf(page, reference, {
      from: appears ? [{ field: appears.field, moment: { date: appears.date } }] : [],
    });
  });
  const ofThings = dataKinds(kinds).flatMap((kind) =>
    [...thingsOfKind(things, kind).values()].flatMap((thing) =>
      livingOf(thing, referenceTo(thing, kind), { parts: partsOf(thing, kind) }),
    ),
  );
  return [...ofPages, ...ofThings];
}

function livingOf(
  life: Life,
  reference: Reference,
  { from = [], parts = [] }: Partial<Pick<Living, "from" | "parts">>,
): readonly Living[] {
  const { draft, publishAt } = life;
  const isSimple = !draft && lifeMoments.every((name) => life[name] === undefined);
  if (isSimple && from.length === 0) return [];
  const all = publishAt ? [{ field: "publishAt", moment: publishAt }, ...from] : from;
  return [{ reference, life, from: all, parts }];
}

function referenceTo({ id }: Thing, kind: DataKind): Reference {
  return { kind: referenceNameOf(kind) as ReferenceKind, id };
}

function partsOf(thing: Thing, { data }: DataKind): readonly string[] {
  return Object.entries(data.parts ?? {}).flatMap(([name, { of }]) =>
    of(thing).map(({ id }) => `${name}:${id}`),
  );
}

/**
 * What is true of everything that is not simply there, by its key. Pages below one that is not shown are not
 * shown either: their addresses are made of its own.
 */
export function lifeStates(
  lives: readonly Living[],
  { pages, settings, now }: Pick<UnlinkedSite, "pages" | "settings" | "now">,
  kinds: readonly ThingKind[],
): ReadonlyMap<string, LifeState> {
  const moment = { now: Date.parse(now), timeZone: settings.timeZone };
  const own = new Map<string, LifeState>();
  for (const { reference, life, from, parts } of lives) {
    const moments = from.map((one) => one.moment);
    const state = lifeStateAt(life, moments, moment);
    if (state) for (const key of [referenceKey(reference), ...parts]) own.set(key, state);
  }
  const states = [...own, ...heldFromAbove(pages, own)];
  const told = states.flatMap(([key, state]) => [key, ...Object.values(state)]);
  return lastStates(kinds)(told, () => new Map(states));
}

/** A site that is read again and again has the same states for as long as they say the same. */
const lastStates = rememberFor((_kinds: readonly ThingKind[]) =>
  lastAnswer<ReadonlyMap<string, LifeState>>(),
);

function heldFromAbove(
  pages: UnlinkedSite["pages"],
  own: ReadonlyMap<string, LifeState>,
): readonly (readonly [key: string, state: LifeState])[] {
  if (![...own.values()].some(isHeld)) return [];
  return [...pages.values()].flatMap((page) => {
    const key = `page:${page.id}`;
    const states = [...foldersOf(page).map((id) => own.get(`page:${id}`)), own.get(key)];
    const last = states.filter(isHeld).reduce<HeldState | undefined>(laterOf, undefined);
    return last ? [[key, last] as const] : [];
  });
}

/** The one that is shown later: a draft never is. */
function laterOf(one: HeldState | undefined, other: HeldState): HeldState {
  return one && shownFrom(one) >= shownFrom(other) ? one : other;
}

/** The moment from which something may be shown, in milliseconds: a draft never is. */
export function shownFrom(state: LifeState | undefined): number {
  if (state?.state === "draft") return Number.POSITIVE_INFINITY;
  return state?.state === "coming" ? state.at : Number.NEGATIVE_INFINITY;
}

/** The ids of the folders in which a page lies, each of which may be a page. */
function foldersOf({ id }: Pick<Page, "id">): readonly string[] {
  const names = id.split("/").slice(0, -1);
  return names.map((_, index) => names.slice(0, index + 1).join("/"));
}

/** The next moment at which something comes or goes, in milliseconds; undefined where nothing will. */
export function nextChange(
  lives: readonly Living[],
  { things, settings, now }: Pick<UnlinkedSite, "things" | "settings" | "now">,
  kinds: readonly ThingKind[],
): number | undefined {
  const moments = lives.flatMap(({ life, from }) =>
    life.draft
      ? []
      : [...from.map(({ moment }) => moment), ...lifeMoments.flatMap((name) => life[name] ?? [])],
  );
  const changes = dataKinds(kinds).flatMap((kind) =>
    [...thingsOfKind(things, kind).values()].flatMap((thing) =>
      thing.draft ? [] : (kind.data.changesAt?.(thing) ?? []),
    ),
  );
  const later = [...moments, ...changes]
    .map((moment) => instantOf(moment, settings.timeZone))
    .filter((one) => one > Date.parse(now));
  return later.length > 0 ? later.reduce((one, other) => Math.min(one, other)) : undefined;
}
