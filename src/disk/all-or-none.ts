/** Takes back a step that has been done. */
type TakeBack = () => void;

/**
 * Does several steps on the disk, all or none as far as that allows: where one fails, those before it are
 * taken back, the last one first.
 * @param act is handed what notes how a step is taken back
 * @throws whatever a step has thrown, also where another one cannot be taken back
 */
export function allOrNone(act: (note: (takeBack: TakeBack) => void) => void): void {
  const done: TakeBack[] = [];
  try {
    act((takeBack) => done.push(takeBack));
  } catch (error) {
    for (const takeBack of done.toReversed()) tryTo(takeBack);
    throw error;
  }
}

function tryTo(takeBack: TakeBack): void {
  try {
    takeBack();
  } catch {
    // Somebody has removed it meanwhile, or the disk takes nothing more: the others are still taken back.
  }
}
