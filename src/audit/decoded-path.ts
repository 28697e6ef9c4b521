/**
 * A path or fragment without its percent signs, as hosts read it: `/r%C3%A4v` to `/räv`. What cannot be
 * decoded (`/100%`) stays as it stands, which is how they look for it.
 */
export function decodedPath(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
