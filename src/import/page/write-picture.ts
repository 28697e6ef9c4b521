import { saysSomething } from "../../markdown/hidden-characters.ts";
import { escapeInline } from "../escape-markdown.ts";
import { cleanWords, plainWords } from "./clean-words.ts";
import type { FoundPicture } from "./page-blocks.ts";
import { excerpt, type Remark, type Tell } from "./remark.ts";

/** What became of the file of a picture: where it lies for the page, or why it is not there. */
export type PicturePlace = { readonly target: string } | { readonly remark: Remark };

export interface PictureContext {
  readonly picture: (src: string) => PicturePlace;
  readonly tell: Tell;
}

/**
 * Writes a picture with its caption, the part of it that says who made it, and its words for those who do
 * not see it. Without such words it is marked as one that only adorns, and told of. A picture whose file
 * is not there leaves its caption.
 */
export function writePicture(
  { src, alt, caption = "" }: FoundPicture,
  { picture, tell }: PictureContext,
): string {
  const place = picture(src);
  if ("remark" in place) {
    const left = cleanWords(caption).trim();
    if (alt !== "" || left !== "") tell(place.remark);
    return saysSomething(left) ? `*${escapeInline(left)}*` : "";
  }
  const words = isFileName(alt ?? "") ? "" : cleanWords(alt ?? "").trim();
  const hasWords = saysSomething(words);
  const { text, credit } = splitCaption(plainWords(caption));
  // A page that says of a picture that it adorns is believed, unless it says something below it.
  if (!hasWords && (alt !== "" || text !== ""))
    tell({ code: "no-alt", values: { picture: excerpt(place.target) } });
  const title = text === "" ? "" : ` "${text.replace(/[\\"&]/g, "\\$&")}"`;
  const marks = [...(hasWords ? [] : ["decorative"]), ...(credit ? [`credit="${credit}"`] : [])];
  const list = marks.length > 0 ? `{${marks.join(" ")}}` : "";
  return `![${hasWords ? escapeInline(words) : ""}](${place.target}${title})${list}`;
}

/** "Foto: Name" at the end of a caption says who made the picture. */
function splitCaption(caption: string): { readonly text: string; readonly credit?: string } {
  const found =
    /^(.*?)[\s(]*((?:foto|bild|illustration|photo|image):\s*[^"()]{2,80}?)[.)\s]*$/i.exec(caption);
  if (!found) return { text: caption.replaceAll('"', "”") };
  const [, text = "", credit = ""] = found;
  return { text: text.replaceAll('"', "”").trim(), credit: credit.trim() };
}

/** Some systems put the name of the file where words should stand: "IMG_2041.jpg". */
function isFileName(alt: string): boolean {
  return (
    /^\S*\.(?:jpe?g|png|gif|webp|svg|avif)$/i.test(alt.trim()) || /^(?:IMG|DSC)[_-]?\d+$/i.test(alt)
  );
}
