const every = 500;

/**
 * Ends the process as a signal would, when the npm that started it has been stopped. npm hands a signal
 * to its shell alone, which ends and leaves what it runs behind.
 */
export function endWithNpm(): void {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(timer);
    process.kill(process.pid, "SIGTERM");
  }, every);
  timer.unref();
}
