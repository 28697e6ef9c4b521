import type { VNode } from "preact";
import type { Kind, Pages, SubjectOf } from "../../src/kinds/kind.ts";
import type { PageDefinition } from "../../src/routes/page-definition.ts";

/** For each sort of page of a kind, what stands in `<main>`. */
type LayoutsOf<KindPages extends Pages> = {
  readonly [Name in keyof KindPages]: (subject: SubjectOf<KindPages[Name]>) => VNode;
};

/** How a kind looks: what a room of `_includes/kinds` gives as `looks`. */
export interface KindLooks<KindPages extends Pages = Pages> {
  readonly layouts: LayoutsOf<KindPages>;
  /** The text of pages that stand in feeds, without what stands around it. */
  readonly feedTexts?: Partial<LayoutsOf<KindPages>>;
}

type Look = (subject: unknown) => VNode;

/** How all pages of a site look, by their sorts. */
export interface Looks {
  readonly layouts: ReadonlyMap<PageDefinition, Look>;
  readonly feedTexts: ReadonlyMap<PageDefinition, Look>;
}

/** Says how a kind looks; the compiler asks for a layout for each sort of page. */
export function defineLooks<Definition extends Kind>(
  looks: KindLooks<Definition["pages"]>,
): KindLooks<Definition["pages"]> {
  return looks;
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
  const withPages = kinds.filter(({ pages }) => Object.keys(pages).length > 0);
  const found = await Promise.all(
    withPages.map(async (kind) => ({ kind, looks: await load(kind) })),
  );
  for (const { kind, looks } of found)
    for (const name of Object.keys(kind.pages))
      if (!looks.layouts[name])
        throw new Error(`the page "${name}" of the kind "${kind.name}" has no layout`);
  const collect = (part: "layouts" | "feedTexts") =>
    new Map(
      found.flatMap(({ kind: { pages }, looks }) =>
        Object.entries(looks[part] ?? {}).flatMap(([name, look]) => {
          const page = pages[name];
          return page && look ? [[page, look as Look] as const] : [];
        }),
      ),
    );
  return { layouts: collect("layouts"), feedTexts: collect("feedTexts") };
}
