import { type CheckedFile, type FileCircumstances, fileChecker } from "../checks/check-file.ts";
import { loadSpellers } from "../checks/load-spellers.ts";
import type { Spellers } from "../checks/speller.ts";
import type { TextFile } from "../model/source-file.ts";
import { shareWork } from "../workers/share-work.ts";
import type { CheckMemory } from "./kept/kept-checks.ts";

const program = new URL("./check-files-worker.ts", import.meta.url);

/** To start a worker takes as long as to check some hundred files. */
const manyForWorker = 500;

/** They take long to load, and are of use where there is something to read. */
async function spellersFor(files: readonly TextFile[]): Promise<Spellers | undefined> {
  return files.length > 0 ? loadSpellers() : undefined;
}

interface How {
  readonly memory: CheckMemory;
  /** Threads that may check beside this one. */
  readonly workers: number;
  /** Is told how many of the files that are not known have been checked. */
  readonly onFile: (done: number, all: number) => void;
}

/**
 * Has all rules about texts look at files, as far as it is not known what they say of them.
 * @returns what came of each, in the order of the files
 * @throws Error what a worker failed of
 */
export async function checkFiles(
  files: readonly TextFile[],
  circumstances: FileCircumstances,
  { memory, workers, onFile }: How,
): Promise<readonly CheckedFile[]> {
  memory.begin(circumstances);
  const checked = new Map<TextFile, CheckedFile>();
  const unknown: TextFile[] = [];
  for (const file of files) {
    const known = memory.recall(file);
    if (known) checked.set(file, known);
    else unknown.push(file);
  }
  await shareWork<TextFile, CheckedFile>({
    items: unknown,
    here: fileChecker(circumstances, await spellersFor(unknown)),
    onDone: (file, result) => {
      checked.set(file, result);
      memory.keep(file, result);
      onFile(checked.size - (files.length - unknown.length), unknown.length);
    },
    program,
    basics: circumstances,
    workers,
    manyForWorker,
  });
  return files.flatMap((file) => checked.get(file) ?? []);
}
