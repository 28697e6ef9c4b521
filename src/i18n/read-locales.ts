import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import {
  joinParts,
  type LocalePart,
  type Locales,
  localesFolder,
  roomsFolder,
} from "./locale-parts.ts";

/**
 * Reads the generator's own locales, which its tests have checked; those of a site are content, and are
 * read and checked with it.
 * @param generator the folder of the generator
 * @throws LocaleError when a text stands in two files
 */
export async function readLocales(generator: string): Promise<Locales> {
  return joinParts(await readLocaleParts(generator));
}

/** Reads the files of the generator's own locales one by one: those of the rooms come last. */
export async function readLocaleParts(generator: string): Promise<readonly LocalePart[]> {
  const rooms = await namesIn(join(generator, roomsFolder));
  const folders = [
    localesFolder,
    ...rooms.map((room) => `${roomsFolder}/${room}/${localesFolder}`),
  ];
  const parts = await Promise.all(folders.map((folder) => readFolder(generator, folder)));
  return parts.flat();
}

async function readFolder(generator: string, folder: string): Promise<readonly LocalePart[]> {
  const names = (await namesIn(join(generator, folder))).filter((name) => name.endsWith(".json"));
  return Promise.all(
    names.map(async (name) => {
      const texts = JSON.parse(await readFile(join(generator, folder, name), "utf8")) as unknown;
      return { folder, language: name.slice(0, -".json".length), texts };
    }),
  );
}

/** The names in a folder, in a stable order; none where it is missing, or a file. */
async function namesIn(folder: string): Promise<readonly string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
    throw error;
  });
  return names.sort();
}
