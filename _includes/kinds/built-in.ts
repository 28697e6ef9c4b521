import type { Kind } from "../../src/kinds/kind.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { type KindLooks, type Looks, loadLooks } from "./kind-looks.ts";

/** How the kinds that every site has look. */
export const builtInLooks = await loadLooks(builtInKinds, loadBuiltIn);

/** How they look together with the kinds of a site's own. */
export function loadAllLooks(
  own: readonly Kind[],
  looks: ReadonlyMap<Kind, KindLooks>,
): Promise<Looks> {
  return loadLooks([...builtInKinds, ...own], async (kind) => looks.get(kind) ?? loadBuiltIn(kind));
}

async function loadBuiltIn({ name }: Kind): Promise<KindLooks> {
  const { looks } = (await import(`./${name}/looks.tsx`)) as { readonly looks: KindLooks };
  return looks;
}
