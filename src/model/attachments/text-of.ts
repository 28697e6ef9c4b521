const decoder = new TextDecoder("utf-8", { fatal: true });

/** The text of a file; undefined where it is not UTF-8. */
export function textOf(content: Uint8Array): string | undefined {
  try {
    return decoder.decode(content);
  } catch {
    return undefined;
  }
}
