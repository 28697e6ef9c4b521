import { CommandError, type CommandErrorCode } from "./command-error.ts";

/** What the operating system may refuse, by its own code (errno(3)), and what we call it. */
const known: Readonly<Record<string, CommandErrorCode>> = {
  ENOENT: "not-found",
  EACCES: "no-permission",
  EPERM: "no-permission",
  EROFS: "read-only",
  ENOSPC: "disk-full",
  EDQUOT: "disk-full",
  ENOTDIR: "file-for-folder",
  EISDIR: "folder-for-file",
  EBUSY: "in-use",
  EXDEV: "other-disk",
  ENAMETOOLONG: "name-too-long",
  EMFILE: "too-many-files",
  ENFILE: "too-many-files",
  EIO: "broken-disk",
  ELOOP: "link-in-a-circle",
  EADDRINUSE: "port-taken",
};

/**
 * What the machine refused, as an error with words for the user; undefined for anything else, which is
 * a bug of the program and keeps its stack.
 * @param place what the user knows the place by; by default, the path or port that the machine names
 */
export function explainSystemError(error: unknown, place?: string): CommandError | undefined {
  if (!isSystemError(error)) return undefined;
  const code = known[error.code];
  if (code === undefined) return undefined;
  const named = place ?? placeOf(error) ?? error.port ?? error.syscall ?? error.code;
  return new CommandError(code, String(named), {}, { cause: error });
}

/** What cannot be copied for want of room or of leave stands at the place that was to be written. */
function placeOf({ code, path, dest }: SystemError): string | undefined {
  return code === "ENOENT" ? path : (dest ?? path);
}

interface SystemError extends Error {
  readonly code: string;
  readonly syscall?: string;
  readonly path?: string;
  readonly dest?: string;
  readonly port?: number;
}

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && "code" in error && typeof error.code === "string";
}
