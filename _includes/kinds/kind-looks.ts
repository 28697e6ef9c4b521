import type { ComponentChildren, VNode } from "preact";
import type { Kind, Pages, SubjectOf } from "../../src/kinds/kind.ts";
import { referenceNameOf } from "../../src/model/kind-names.ts";
import type { Mention } from "../../src/model/site.ts";
import type { PageDefinition } from "../../src/routes/page-definition.ts";
import type { ExplainedText } from "../components/prose/explained-prose.tsx";

/** For each sort of page of a kind, what stands in `<main>`. */
type LayoutsOf<KindPages extends Pages> = {
  readonly [Name in keyof KindPages]: (subject: SubjectOf<KindPages[Name]>) => VNode;
};

/**
 * The places on pages to which other kinds may add something, and what such a place is about: each
 * room that has one adds it by declaration merging.
 */
export interface Slots {
  /** What every page shows above all else. */
  "page.above": null;
  /** What pages show above their content, for a while. */
  "page.flashes": null;
  /** The way to all that names what a page is about, where the page shows only the newest few. */
  "page.naming": null;
  /** A text in which words can be explained; without such a kind it stands as it is. */
  "prose.explained": ExplainedText;
}

/** What a kind adds to a place on pages of others. */
interface SlotFilling<Subject> {
  /** Among what other kinds add there; the order of the kinds decides where it is the same. */
  readonly position?: number;
  readonly look: (subject: Subject) => VNode;
}

/** How a kind looks: what a room of `_includes/kinds` gives as `looks`. */
export interface KindLooks<KindPages extends Pages = Pages> {
  readonly layouts: LayoutsOf<KindPages>;
  /** The text of pages that stand in feeds, without what stands around it. */
  readonly feedTexts?: Partial<LayoutsOf<KindPages>>;
  readonly slots?: { readonly [Name in keyof Slots]?: SlotFilling<Slots[Name]> };
  /** A link to the part of a thing that names something, where that is not the whole of it. */
  readonly partLink?: (mention: Mention & { readonly part: number }) => VNode;
}

type Look = (subject: unknown) => ComponentChildren;

/** How all pages of a site look. */
export interface Looks {
  /** By the sorts of pages. */
  readonly layouts: ReadonlyMap<PageDefinition, (subject: unknown) => VNode>;
  readonly feedTexts: ReadonlyMap<PageDefinition, (subject: unknown) => VNode>;
  /** What stands in each place, in its order. */
  readonly slots: ReadonlyMap<string, readonly Look[]>;
  /** By what references to the kinds begin with. */
  readonly partLinks: ReadonlyMap<string, (mention: Mention & { readonly part: number }) => VNode>;
}

/** Says how a kind looks; the compiler asks for a layout for each sort of page. */
export function defineLooks<Definition extends Kind>(
  looks: KindLooks<Definition["pages"]>,
): KindLooks<Definition["pages"]> {
  return looks;
}

/** A kind with how it looks. */
interface Looked {
  readonly kind: Kind;
  readonly looks: KindLooks;
}

/**
 * Brings the sorts of pages of kinds together with how they look.
 * @param load gives the looks of a kind
 * @throws Error where a sort of page has no layout
 */
export async function loadLooks(
  kinds: readonly Kind[],
  load: (kind: Kind) => Promise<KindLooks>,
): Promise<Looks> {
  const loaded = await Promise.all(kinds.map(async (kind) => ({ kind, looks: await load(kind) })));
  for (const { kind, looks } of loaded)
    for (const name of Object.keys(kind.pages))
      if (!looks.layouts[name])
        throw new Error(`the page "${name}" of the kind "${kind.name}" has no layout`);
  return {
    layouts: ofPages(loaded, "layouts"),
    feedTexts: ofPages(loaded, "feedTexts"),
    slots: fillSlots(loaded),
    partLinks: new Map(
      loaded.flatMap(({ kind, looks: { partLink } }) =>
        partLink ? [[referenceNameOf(kind), partLink] as const] : [],
      ),
    ),
  };
}

function ofPages(loaded: readonly Looked[], part: "layouts" | "feedTexts"): Looks["layouts"] {
  return new Map(
    loaded.flatMap(({ kind: { pages }, looks }) =>
      Object.entries(looks[part] ?? {}).flatMap(([name, look]) => {
        const page = pages[name];
        return page && look ? [[page, look as (subject: unknown) => VNode] as const] : [];
      }),
    ),
  );
}

function fillSlots(loaded: readonly Looked[]): Looks["slots"] {
  const all = loaded.flatMap(({ looks }) =>
    Object.entries<SlotFilling<never> | undefined>(looks.slots ?? {}).flatMap(([name, filling]) =>
      filling ? [{ name, position: filling.position ?? 0, look: filling.look as Look }] : [],
    ),
  );
  const sorted = all.toSorted((a, b) => a.position - b.position);
  const bySlot = Map.groupBy(sorted, ({ name }) => name);
  return new Map([...bySlot].map(([name, list]) => [name, list.map(({ look }) => look)]));
}
