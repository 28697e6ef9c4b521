import { builtInLooks, loadAllLooks } from "../../../_includes/kinds/built-in.ts";
import type { Looks } from "../../../_includes/kinds/kind-looks.ts";
import type { Kind } from "../../kinds/kind.ts";
import { builtInKinds } from "../../kinds/registry.ts";
import { rememberFor } from "../../model/remember.ts";
import type { OwnKinds } from "./gather-kinds.ts";

/** All kinds that a site may hold. */
export const allKinds = rememberFor(({ kinds }: OwnKinds): readonly Kind[] =>
  kinds.length === 0 ? builtInKinds : [...builtInKinds, ...kinds],
);

/** How the kinds of the generator and those of the site look, brought together. */
export const looksOf = rememberFor(
  ({ kinds, looks }: OwnKinds): Promise<Looks> =>
    kinds.length === 0 ? Promise.resolve(builtInLooks) : loadAllLooks(kinds, looks),
);
