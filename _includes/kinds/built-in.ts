import { builtInKinds } from "../../src/kinds/registry.ts";
import { type KindLooks, loadLooks } from "./kind-looks.ts";

/** How the kinds that every site has look. */
export const builtInLooks = await loadLooks(builtInKinds, async ({ name }) => {
  const { looks } = (await import(`./${name}/looks.tsx`)) as { readonly looks: KindLooks };
  return looks;
});
