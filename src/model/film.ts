import { z } from "zod";
import type { AttachmentType } from "../markdown/attachment.ts";
import { filledString, refuse } from "./shared-schemas.ts";

/** The types of films that browsers play without anything added, by the ending of the file's name. */
const filmTypes: Readonly<Record<string, string>> = {
  webm: "video/webm",
  mp4: "video/mp4",
} satisfies Partial<Record<AttachmentType, string>>;

/** A film on the site's own server. All its files lie below `src/content/media`. */
export const filmSchema = z.strictObject({
  video: filledString
    .superRefine((file, context) => {
      if (!isFilm(file))
        refuse(context, "not-a-film", { value: file, kinds: Object.keys(filmTypes).join(", ") });
    })
    .meta({ media: "film" }),
  /** The picture that is shown before the film is played. */
  poster: filledString.meta({ media: "picture" }).optional(),
  /** What is said in the film, as WebVTT in the site's default language. */
  captions: filledString
    .superRefine((file, context) => {
      if (endingOf(file) !== "vtt") refuse(context, "not-captions", { value: file });
    })
    .meta({ media: "file" })
    .optional(),
  /** False where nobody speaks in it. */
  speech: z.boolean().default(true),
});

export type Film = z.output<typeof filmSchema>;

/** The media type of a film, `video/webm`. */
export function filmTypeOf({ video }: Pick<Film, "video">): string {
  const type = filmTypes[endingOf(video)];
  if (type === undefined) throw new Error(`"${video}" was not checked when the site was loaded`);
  return type;
}

/** Whether a file is a film by its name. */
export function isFilm(file: string): boolean {
  return filmTypes[endingOf(file)] !== undefined;
}

function endingOf(file: string): string {
  return file.split(".").at(-1)?.toLowerCase() ?? "";
}
