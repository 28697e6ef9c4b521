import { join } from "node:path";
import { builtInLooks, loadAllLooks } from "../../../_includes/kinds/built-in.ts";
import type { Looks } from "../../../_includes/kinds/kind-looks.ts";
import type { Kind } from "../../kinds/kind.ts";
import { builtInKinds } from "../../kinds/registry.ts";
import { kindsFolder } from "../../model/read-site-files.ts";
import { rememberFor } from "../../model/remember.ts";
import type { RecallMade } from "../known/known-made.ts";
import { loadOwnKinds, type OwnKinds } from "./own-kinds.ts";

/** The kinds that a site adds. One that cannot be read is read again, whatever it is made of. */
export function ownKindsOf(
  root: string,
  editorLanguage: string,
  recall: RecallMade,
): Promise<OwnKinds> {
  const folder = { place: join(root, kindsFolder) };
  const filesOf = ({ faults, files }: OwnKinds) =>
    faults.length > 0 ? undefined : [folder, ...files.map((place) => ({ place }))];
  return recall("kinds", { of: [editorLanguage], files: filesOf }, () =>
    loadOwnKinds(root, editorLanguage),
  );
}

/** All kinds that a site may hold. */
export const allKinds = rememberFor(({ kinds }: OwnKinds): readonly Kind[] =>
  kinds.length === 0 ? builtInKinds : [...builtInKinds, ...kinds],
);

/** How the kinds of the generator and those of the site look, brought together. */
export const looksOf = rememberFor(
  ({ kinds, looks }: OwnKinds): Promise<Looks> =>
    kinds.length === 0 ? Promise.resolve(builtInLooks) : loadAllLooks(kinds, looks),
);
