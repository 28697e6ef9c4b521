import { join } from "node:path";
import { type LocalePart, localesFolder, roomsFolder } from "../i18n/locale-parts.ts";
import { readLocaleParts } from "../i18n/read-locales.ts";
import { generatorRoot } from "./generator-root.ts";
import type { RecallMade } from "./known/known-made.ts";

/** The generator's own texts, as they stand on the disk: the preview shows a change of them. */
export function readOwnTexts(recall: RecallMade): Promise<readonly LocalePart[]> {
  const places = [localesFolder, roomsFolder].map((folder) => ({
    place: join(generatorRoot, folder),
    extension: ".json",
  }));
  return recall("texts", { files: () => places }, () => readLocaleParts(generatorRoot));
}
