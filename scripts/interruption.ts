/** Is aborted when the process is told to end, which then goes on to its end by itself. */
export function interruptedBySignals(): AbortSignal {
  const interruption = new AbortController();
  for (const signal of ["SIGHUP", "SIGINT", "SIGTERM"] as const)
    process.on(signal, () => interruption.abort());
  return interruption.signal;
}

/** Ends as a program does that was told to by Ctrl+C. */
export function endInterrupted(words: string): void {
  console.error(words);
  process.exitCode = 130;
}
