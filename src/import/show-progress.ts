import type { Translator } from "../i18n/translator.ts";

/** Where progress is shown: standard error, or what a test puts in its place. */
export interface ProgressOutput {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** How many pages lie between two lines of a log. */
const step = 50;

/**
 * Shows how many pages have been read: on a terminal in one line that counts, in a log in a line for
 * every 50 pages.
 */
export function showProgress(
  output: ProgressOutput,
  { t }: Pick<Translator, "t">,
): (done: number, pages: number) => void {
  return (done, pages) => {
    const text = t("import.progress", { done, pages });
    // Clears the rest of the line; a line break ends the last one.
    if (output.isTTY) output.write(`\r${text}\u001b[K${done === pages ? "\n" : ""}`);
    else if (done > 0 && (done % step === 0 || done === pages)) output.write(`${text}\n`);
  };
}
