import { CommandError } from "../src/command/command-error.ts";
import { ImportError } from "../src/import/import-error.ts";
import { type NewFile, writeNewFiles } from "../src/import/write-new-files.ts";
import { interruptedBySignals } from "./interruption.ts";

/**
 * Writes all of several new files or none.
 * @returns false where somebody has put an end to it before
 * @throws CommandError where one of them exists: somebody has made it since the folder was looked at, or it
 * lies there under a name in capital letters
 */
export async function writeAllOrNone(root: string, files: readonly NewFile[]): Promise<boolean> {
  const interruption = interruptedBySignals();
  try {
    await writeNewFiles(root, files, interruption);
    return true;
  } catch (error) {
    if (error instanceof ImportError)
      throw new CommandError("new-exists-meanwhile", error.file, {}, { cause: error });
    if (!interruption.aborted) throw error;
    return false;
  }
}
