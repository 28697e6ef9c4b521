import { globSync } from "node:fs";
import { join } from "node:path";
import { readLocaleParts } from "../../i18n/read-locales.ts";
import { kindsFolder, overridesFolder } from "../../model/site-files.ts";
import { layersOf } from "../../overrides/layers.ts";
import { generatorRoot } from "../../project/generator-root.ts";
import { keptBundle } from "../../project/kept/kept-bundles.ts";
import { makeAnew } from "../../project/known/known-made.ts";
import { overridesOf } from "../../project/overrides/overrides-of-site.ts";
import { loadRooms, roomsIn } from "../../project/own-kinds/own-kinds.ts";
import { bundleDraft, type DraftCode } from "./bundle-draft.ts";

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
  const code = {
    root,
    rooms: names,
    layers: isLoaded ? layersOf(root, generatorRoot) : undefined,
    texts: await readLocaleParts(generatorRoot),
  };
  return keptBundle(nameOf(code), () => bundleDraft(code));
}

/** The program is the same for all sites that have no code of their own. */
function nameOf({ root, rooms, layers }: DraftCode): string {
  const folders = layersOf(root, generatorRoot) ? [kindsFolder, overridesFolder] : [kindsFolder];
  const own = globSync(
    folders.map((folder) => `${folder}/**`),
    { cwd: root },
  );
  return JSON.stringify(["draft", ...(own.length > 0 ? [root, rooms, !!layers, own.sort()] : [])]);
}
