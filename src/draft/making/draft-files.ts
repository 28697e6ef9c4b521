import { hash } from "node:crypto";
import { join } from "node:path";
import { readLocaleParts } from "../../i18n/read-locales.ts";
import { kindsFolder } from "../../model/site-files.ts";
import type { OutputFile } from "../../outputs/output-file.ts";
import { generatorRoot } from "../../project/generator-root.ts";
import { roomsIn } from "../../project/own-kinds/own-kinds.ts";
import { bundleDraft } from "./bundle-draft.ts";
import { type Looking, takeSnapshot } from "./take-snapshot.ts";

/** The files by which a browser opens a draft of a site; their paths begin where who serves them says. */
export interface DraftFiles {
  /** The snapshot as JSON: it changes with the site. */
  readonly site: OutputFile;
  /** The program of the worker: it changes with the generator and the code of the site's own kinds. */
  readonly program: OutputFile;
}

/**
 * Makes the files by which a browser opens a draft of a site, which may have errors.
 * @param root the folder of the site
 */
export async function draftFiles(root: string, looking: Looking): Promise<DraftFiles> {
  const snapshot = await takeSnapshot(root, looking);
  // Where the code of one of them is broken, all that is said is that.
  const isBroken = snapshot.ofKinds.length > 0;
  const rooms = isBroken ? [] : await roomsIn(join(root, kindsFolder));
  const content = await bundleDraft({ root, rooms, texts: await readLocaleParts(generatorRoot) });
  const digest = hash("sha256", content).slice(0, 8);
  return {
    site: { path: "site.json", content: JSON.stringify(snapshot) },
    program: { path: `draft.${digest}.js`, content },
  };
}
