import { createTwoFilesPatch, FILE_HEADERS_ONLY } from "diff";

/** The lines of a file that change, with some around them, as git shows them. */
export function showPatch(path: string, before: string, after: string): string {
  return createTwoFilesPatch(path, path, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  }).trimEnd();
}
