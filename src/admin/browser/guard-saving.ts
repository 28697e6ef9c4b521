/** A file that is about to be written or taken away, as the CMS has it; paths are from the top of the repository. */
export interface FileChange {
  readonly action: "create" | "update" | "move" | "delete";
  readonly path: string;
  /** Where a file that is moved has been. */
  readonly previousPath?: string;
  /** Its text, or the bytes of a picture; absent where it is deleted. */
  readonly data?: string | File;
}

/** What looks at files before they are saved: gives the words for why they must not be, or nothing. */
export interface Guard {
  readonly refusalOf: (changes: readonly FileChange[]) => Promise<string | undefined>;
}

/** The program that gives a guard; it stands beside the draft of the site. */
export interface GuardProgram {
  /** @param before the way from the top of the repository to the site: empty, or `web/` */
  readonly openGuard: (before: string) => Promise<Guard>;
}

declare global {
  /** Asked by the CMS before it saves (`mend-cms.ts`): where this rejects, nothing is written. */
  var beforeSaving: ((changes: readonly FileChange[]) => Promise<void>) | undefined;
}

/** So many milliseconds somebody who saves waits for the guard. */
const patience = 10_000;

/**
 * Has a guard look at all that is saved from now on. Where it cannot be opened, fails or takes too long,
 * files are saved without it: `npm run check` says what it would have said.
 * @param program the address of the program that gives it
 */
export function guardSaving(program: string, before: string): void {
  const guard = openGuard(program, before);
  // Who saves finds it in the console; until then it concerns nobody.
  guard.catch(() => {});
  globalThis.beforeSaving = async (changes) => {
    const refusal = await Promise.race([refusalOf(guard, changes), waitFor(patience)]);
    if (refusal !== undefined) throw new Error(refusal);
  };
}

async function openGuard(program: string, before: string): Promise<Guard> {
  const { openGuard: open } = (await import(program)) as GuardProgram;
  return open(before);
}

async function refusalOf(
  guard: Promise<Guard>,
  changes: readonly FileChange[],
): Promise<string | undefined> {
  try {
    return await (await guard).refusalOf(changes);
  } catch (error) {
    console.error(error);
    return undefined;
  }
}

function waitFor(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}
