import { type Progress, showProgress } from "../src/command/progress.ts";
import type { Translator } from "../src/i18n/translator.ts";

/** Shows the progress of a command on standard error. However the command ends, its line is cleared. */
export function openProgress(translator: Translator): Progress {
  const { stderr } = process;
  // A terminal that cannot write over a line is no better than a log.
  const isDumb = process.env.TERM === "dumb";
  const output = isDumb ? { write: (text: string) => stderr.write(text) } : stderr;
  const progress = showProgress(output, translator, {
    now: () => performance.now(),
    every: (interval, act) => {
      const timer = setInterval(act, interval).unref();
      return () => clearInterval(timer);
    },
  });
  // That nobody reads it any more is no reason to end.
  stderr.on("error", () => {});
  process.once("exit", progress.end);
  process.once("uncaughtExceptionMonitor", progress.end);
  return progress;
}
