/**
 * What the system calls an error (errno(3), such as `ENOENT`), or Node one of its own.
 * @returns undefined for an error that has no such name
 */
export function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error && "code" in error)) return undefined;
  return typeof error.code === "string" ? error.code : undefined;
}
