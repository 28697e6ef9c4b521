/** The size of a file as people read it: whole kilobytes, or megabytes with one decimal. */
export interface FileSize {
  readonly size: number;
  readonly unit: "kilobytes" | "megabytes";
}

/** Units of the SI: a kilobyte is 1000 bytes. A file is never shown as smaller than one kilobyte. */
export function fileSizeOf(bytes: number): FileSize {
  if (bytes < 999_500) return { size: Math.max(1, Math.round(bytes / 1e3)), unit: "kilobytes" };
  return { size: Math.round(bytes / 1e5) / 10, unit: "megabytes" };
}
