import type { Companion, FileChange } from "./companion.ts";

declare global {
  /** Asked by the CMS before it saves (`mend-cms.ts`): where this rejects, nothing is written. */
  var beforeSaving: ((changes: readonly FileChange[]) => Promise<void>) | undefined;
}

/** So many milliseconds somebody who saves waits for the guard. */
const patience = 10_000;

/**
 * Has a companion look at all that is saved from now on. Where it cannot be opened, fails or takes too long,
 * files are saved without it: `npm run check` says what it would have said.
 */
export function guardSaving(companion: Promise<Companion>): void {
  globalThis.beforeSaving = async (changes) => {
    const refusal = await Promise.race([refusalOf(companion, changes), waitFor(patience)]);
    // The CMS says nothing of an error that has been told (`mend-cms.ts`).
    if (refusal !== undefined) throw Object.assign(new Error(refusal), { isTold: true });
  };
}

async function refusalOf(
  companion: Promise<Companion>,
  changes: readonly FileChange[],
): Promise<string | undefined> {
  try {
    return await (await companion).refusalOf(changes);
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

function waitFor(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
