import { join } from "node:path";
import { kindsFolder } from "../../model/site-files.ts";
import type { RecallMade } from "../known/known-made.ts";
import type { OwnKinds } from "./gather-kinds.ts";
import { loadOwnKinds } from "./own-kinds.ts";

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
