import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/** A file of a site that is to be built. */
export interface SourceText {
  /** From the root of the site, with "/". */
  readonly path: string;
  readonly text: string;
}

/** Writes the files of a site below a folder. */
export async function writeFiles(folder: string, files: Iterable<SourceText>): Promise<void> {
  for (const { path, text } of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}

/** A JSON file as an editor would keep it. */
export function jsonFile(path: string, value: unknown): SourceText {
  return { path, text: `${JSON.stringify(value, null, 2)}\n` };
}
