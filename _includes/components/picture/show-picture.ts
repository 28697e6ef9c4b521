import type { ShownPicture } from "../../../src/markdown/markdown-environment.ts";
import type { Site } from "../../../src/model/site.ts";
import { mediaUrl } from "../../../src/routes/media-url.ts";
import {
  type PictureSource,
  type PictureType,
  pictureTypes,
  sourcesOf,
} from "../../../src/routes/picture-sources.ts";

/**
 * How wide pictures are where they stand, as `sizes` of HTML says it: a rem is 16 pixels here, and the
 * text of pages is larger. The styles of those places decide: where they change, this does.
 */
const widthsOfPlaces = {
  /** From edge to edge. */
  edge: "100vw",
  /** As wide as a page. */
  page: "(min-width: 84rem) 82rem, calc(100vw - 2rem)",
  /** In a text, or beside another half. */
  text: "(min-width: 46rem) 43rem, calc(100vw - 2rem)",
  /** Beside a text that is twice as wide. */
  teaser: "(min-width: 48rem) 27rem, calc(100vw - 2rem)",
  /** A person on a page of their own, and the picture of a session. */
  portrait: "19rem",
  /** A person among others. */
  card: "8rem",
} as const;

export type PicturePlace = keyof typeof widthsOfPlaces;

/** What stands in `src`, for programs that know of no `srcset`: the widest that is no wider than this. */
const widestAlone = 1080;

/**
 * How a picture of the media is loaded: a photograph in the formats and widths that are made of it,
 * everything else as it is.
 * @param file below the media folder
 */
export function showPicture(
  file: string,
  place: PicturePlace,
  { media }: Pick<Site, "media">,
): ShownPicture & { readonly sources: NonNullable<ShownPicture["sources"]> } {
  const found = media.get(file);
  const size = { width: found?.width, height: found?.height };
  const all = found ? sourcesOf(file, found) : [];
  const sizes = widthsOfPlaces[place];
  const listOf = (type: PictureType) => listed(all.filter((one) => one.type === type));
  const [best, common] = pictureTypes;
  const alone = stillOf(all);
  if (alone === undefined) return { src: mediaUrl(file), ...size, sources: [] };
  const sources = [{ type: `image/${best}`, srcset: listOf(best), sizes }];
  return { src: alone, srcset: listOf(common), sizes, ...size, sources };
}

/** The one address of a picture where only one can be said, such as before a film is played. */
export function pictureUrl(file: string, { media }: Pick<Site, "media">): string {
  const found = media.get(file);
  return (found && stillOf(sourcesOf(file, found))) ?? mediaUrl(file);
}

function stillOf(sources: readonly PictureSource[]): string | undefined {
  const [, common] = pictureTypes;
  return sources.findLast(({ type, width }) => type === common && width <= widestAlone)?.url;
}

function listed(sources: readonly PictureSource[]): string {
  return sources.map(({ url, width }) => `${url} ${width}w`).join(", ");
}
