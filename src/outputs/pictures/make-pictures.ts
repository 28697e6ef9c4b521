import type { Fault } from "../../model/fault.ts";
import { mediaFolder } from "../../model/site-files.ts";
import { inLanes } from "../../workers/in-lanes.ts";
import { type MadePicture, UnreadablePicture } from "./pictures-of.ts";

/** How pictures are made. */
export interface HowToMake {
  /** How many are made at once. */
  readonly atOnce: number;
  readonly onMade?: (done: number, all: number) => void;
}

/**
 * Makes pictures, those that are kept in no time.
 * @returns what is wrong with originals that cannot be read: one fault for each
 */
export async function makePictures(
  pictures: readonly MadePicture[],
  { atOnce, onMade = () => {} }: HowToMake,
): Promise<readonly Fault[]> {
  const unreadable = new Set<string>();
  let done = 0;
  await inLanes(
    pictures,
    async ({ name, make }) => {
      if (!unreadable.has(name)) await make().catch(noteUnreadable(name, unreadable));
      done += 1;
      onMade(done, pictures.length);
    },
    atOnce,
  );
  return [...unreadable].sort().map(faultOfDamaged);
}

/** Says of a picture that its pixels cannot be read. */
export function faultOfDamaged(name: string): Fault {
  const file = `${mediaFolder}/${name}`;
  return { severity: "error", file, code: "damaged-picture", values: {} };
}

function noteUnreadable(name: string, unreadable: Set<string>) {
  return (error: unknown) => {
    if (!(error instanceof UnreadablePicture)) throw error;
    unreadable.add(name);
  };
}
