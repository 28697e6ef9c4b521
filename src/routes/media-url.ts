/** The address of a file of `src/content/media`. */
export function mediaUrl(file: string): string {
  return `/media/${file.split("/").map(encodeURIComponent).join("/")}`;
}
