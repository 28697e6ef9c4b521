import type { Phase, Progress, Step } from "../src/command/progress.ts";

/** A phase that begins with its first step: what is wrong with the command is said before there is any. */
export function beginsLate(progress: Progress, phase: Phase): Step {
  let step: Step | undefined;
  return (done, all, name) => {
    step ??= progress.begin(phase);
    step(done, all, name);
  };
}
