import type { LifeState } from "./life.ts";
import type { Living } from "./lives.ts";
import { referenceKey } from "./reference.ts";
import { defaultLanguage, type Site } from "./site.ts";
import { type Sources, sourceOf } from "./sources.ts";

/** What is true of what nobody can name, such as alerts, by the files in which it stands. */
export function lifeOfFiles(
  { life, ...site }: Pick<Site, "life" | "settings">,
  { lives, sources }: { readonly lives: readonly Living[]; readonly sources: Sources },
): ReadonlyMap<string, LifeState> {
  return new Map(
    lives.flatMap(({ reference }) => {
      const state = reference.kind === "page" ? undefined : life.get(referenceKey(reference));
      const source = state && sourceOf(sources, reference, defaultLanguage(site));
      return source ? [[source.path, state] as const] : [];
    }),
  );
}
