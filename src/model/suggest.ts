import { distance } from "fastest-levenshtein";
import type { FaultValues } from "./fault.ts";

/** Longer ones are no slips, and cost time that grows with their square. */
const longest = 60;
/** How many names are listed where none is near. */
const most = 20;

/**
 * What a name that does not exist may have been meant to be: the one near to it (`nearest`), or else
 * those that there are (`known`). Both may be missing.
 */
export function suggest(written: string, known: readonly string[]): FaultValues {
  const near = nearest(written, known);
  if (near !== undefined) return { nearest: near };
  if (known.length === 0) return {};
  return { known: [...known.slice(0, most), ...(known.length > most ? ["…"] : [])].join(", ") };
}

/** The name that differs by no more than a slip or two: one letter in three. */
function nearest(written: string, known: readonly string[]): string | undefined {
  if (written.length > longest) return undefined;
  let best: { readonly name: string; readonly steps: number } | undefined;
  for (const name of known) {
    const allowed = Math.floor(Math.max(written.length, name.length) / 3);
    if (Math.abs(written.length - name.length) > allowed) continue;
    const steps = distance(written.toLowerCase(), name.toLowerCase());
    if (steps <= allowed && steps < (best?.steps ?? Infinity)) best = { name, steps };
  }
  return best?.name;
}
