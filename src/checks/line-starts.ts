import { rememberFor } from "../model/remember.ts";
import type { TextFile } from "../model/source-file.ts";

/** The offsets at which the lines of a file begin. Lines end as in any editor program. */
export const lineStartsOf = rememberFor(({ text }: TextFile): readonly number[] => [
  0,
  ...text.matchAll(/\r\n|\n|\r/g).map((end) => end.index + end[0].length),
]);
