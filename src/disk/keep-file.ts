import { randomUUID } from "node:crypto";
import { renameSync, rmSync, writeFileSync } from "node:fs";

/**
 * Puts a file that can be made again into a folder of such files, which is there. Another run may write the same one at the
 * same time: whoever reads it meanwhile finds a whole one, or none.
 * @throws Error what the disk says of the file, by its own name
 */
export function keepFile(file: string, content: Uint8Array): void {
  const part = `${file}.${randomUUID()}`;
  try {
    writeFileSync(part, content);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw Object.assign(error as Error, { path: file });
  }
}
