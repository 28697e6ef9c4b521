import type { Companion, FileChange } from "./companion.ts";

declare global {
  /** Asked by the CMS before it saves (`mend-cms.ts`): where this rejects, nothing is written. */
  var beforeSaving: ((changes: readonly FileChange[]) => Promise<void>) | undefined;
}

/** Gives what stands beside the forms; it is opened when it is first asked for. */
type OpenCompanion = () => Promise<Companion>;

/** So many milliseconds somebody who saves waits for the guard. */
const patience = 10_000;

/**
 * Has a companion look at all that is saved from now on. Where it cannot be opened, fails or takes too long,
 * files are saved without it: `npm run check` says what it would have said.
 */
export function guardSaving(companion: OpenCompanion): void {
  globalThis.beforeSaving = async (changes) => {
    if (changes.some(({ action }) => action === "delete") && !(await mayDelete(companion, changes)))
      throw told("nothing is deleted");
    const refusal = await within(patience, companion, (one) => one.refusalOf(changes));
    if (refusal !== undefined) throw told(refusal);
  };
}

/** Whoever deletes something to which others lead is asked once more. */
async function mayDelete(
  companion: OpenCompanion,
  changes: readonly FileChange[],
): Promise<boolean> {
  const leading = await within(patience, companion, (one) => one.leadingTo(changes));
  if (leading === undefined || leading.length === 0) return true;
  return (await companion()).askDeletion(leading);
}

/** The CMS says nothing of an error that has been told (`mend-cms.ts`). */
function told(message: string): Error {
  return Object.assign(new Error(message), { isTold: true });
}

/** What a companion says; nothing where it fails or takes too long. */
function within<Value>(
  milliseconds: number,
  companion: OpenCompanion,
  ask: (companion: Companion) => Promise<Value>,
): Promise<Value | undefined> {
  const answer = companion()
    .then(ask)
    .catch((error: unknown) => {
      console.error(error);
      return undefined;
    });
  return Promise.race([answer, waitFor(milliseconds)]);
}

function waitFor(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
