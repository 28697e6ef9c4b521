import { mkdtempSync, rmSync } from "node:fs";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** What a process that was killed has begun may still come into being for a moment. */
const removal = { recursive: true, force: true, maxRetries: 10, retryDelay: 100 };

/**
 * Does something in a folder of its own, which is removed then, also when the process is ended. Its
 * name says whose it is.
 */
export async function inTemporaryFolder<Value>(
  run: (folder: string) => Promise<Value>,
): Promise<Value> {
  const folder = mkdtempSync(join(tmpdir(), `regionwebb-bench-${process.pid}-`));
  const remove = () => rmSync(folder, removal);
  process.once("exit", remove);
  try {
    return await run(folder);
  } finally {
    process.off("exit", remove);
    await rm(folder, removal);
  }
}
