import { join } from "node:path";
import { readLocaleParts } from "../../i18n/read-locales.ts";
import { kindsFolder } from "../../model/site-files.ts";
import { layersOf } from "../../overrides/layers.ts";
import { generatorRoot } from "../../project/generator-root.ts";
import { makeAnew } from "../../project/known/known-made.ts";
import { overridesOf } from "../../project/overrides/overrides-of-site.ts";
import { loadRooms, roomsIn } from "../../project/own-kinds/own-kinds.ts";
import { bundleDraft } from "./bundle-draft.ts";

/**
 * The program of the worker in which a browser opens drafts of a site: it changes with the generator and
 * with the code of the site's own kinds and of what it has in place of the generator's. Where that code is
 * broken it is left out: the snapshot says so.
 * @param root the folder of the site
 */
export async function draftProgram(root: string): Promise<string> {
  const rooms = await loadRooms(root);
  const isBroken = rooms.some(({ room, faults }) => "fault" in room || faults.length > 0);
  const names = isBroken ? [] : await roomsIn(join(root, kindsFolder));
  const { faults } = await overridesOf(root, makeAnew);
  const isLoaded = faults.every(({ severity }) => severity === "warning");
  return bundleDraft({
    root,
    rooms: names,
    layers: isLoaded ? layersOf(root, generatorRoot) : undefined,
    texts: await readLocaleParts(generatorRoot),
  });
}
