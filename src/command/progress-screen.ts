/** Where progress is shown: standard error, or what a test puts in its place. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  /** The width of a terminal in characters; 0 or undefined where it is not known. */
  readonly columns?: number;
  write(text: string): unknown;
}

/** How progress is shown in a place. */
export interface Screen {
  /** Between one text and the next, in milliseconds. */
  readonly pause: number;
  /** Whether a phase need not wait for that: it may keep the program so busy that it tells nothing more. */
  readonly hasNewPhasesAtOnce: boolean;
  readonly show: (text: string) => void;
  readonly hide: () => void;
}

/** A terminal has one line, which is written over; a log has a line now and then. */
export function screenOf(output: ProgressOutput): Screen {
  return output.isTTY ? terminalScreen(output) : logScreen(output);
}

/** Clears the rest of a line (ECMA-48, EL). */
const clearRest = "\u001b[K";

function terminalScreen(output: ProgressOutput): Screen {
  let isShown = false;
  return {
    pause: 100,
    hasNewPhasesAtOnce: true,
    show: (text) => {
      output.write(`\r${fit(text, output.columns || 80)}${clearRest}`);
      isShown = true;
    },
    hide: () => {
      if (isShown) output.write(`\r${clearRest}`);
      isShown = false;
    },
  };
}

function logScreen(output: ProgressOutput): Screen {
  return {
    pause: 5000,
    hasNewPhasesAtOnce: false,
    show: (text) => output.write(`${text}\n`),
    hide: () => {},
  };
}

/** One column stays free: many terminals go on to the next line when the last one is written to. */
function fit(text: string, columns: number): string {
  return text.length < columns ? text : `${text.slice(0, Math.max(0, columns - 2))}…`;
}
