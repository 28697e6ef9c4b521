import type { PagePictures, PictureFile } from "../pictures/take-pictures.ts";
import type { CommentContext } from "./comment-context.ts";
import { code, plain, safeAddress } from "./markdown.ts";

/** A telephone is narrower than that, in CSS pixels. */
const narrow = 600;

/** So wide are pictures shown in a comment, in CSS pixels; whoever opens them sees them whole. */
const shownWidth = { phone: 240, desktop: 400 };

/** The pictures of a page, folded away; nothing where there are none. */
export function writePictures(
  address: string,
  name: string,
  { shownAt, pictures: folder, translator: { t } }: CommentContext,
): readonly string[] {
  const shown = shownAt(address);
  if (!shown || shown.pictures.length === 0) return [];
  const all = shown.pictures.flatMap(({ before, after }) =>
    [before, after].flatMap((one) => one ?? []),
  );
  if (folder === undefined) {
    const files = all.map(({ file }) => code(file)).join(", ");
    return [t("review.pictures.files", { files })];
  }
  const isNew = shown.before === undefined;
  const sides = isNew ? (["after"] as const) : (["before", "after"] as const);
  const head = ["", ...(isNew ? [""] : sides.map((side) => t(`review.pictures.${side}`)))];
  const rows = shown.pictures.map((pictures) => [
    t(`review.pictures.${deviceOf(pictures)}`),
    ...sides.map((side) => pictureOf(pictures, side, { name, folder, t })),
  ]);
  const table = [head, head.map(() => "---"), ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");
  const summary = t(isNew ? "review.pictures.summaryNew" : "review.pictures.summary");
  const cut = all.some(({ isCut }) => isCut) ? `\n\n${t("review.pictures.isCut")}` : "";
  return [`<details>\n<summary>${summary}</summary>\n\n${table}${cut}\n\n</details>`];
}

function deviceOf({ width }: PagePictures): "phone" | "desktop" {
  return width < narrow ? "phone" : "desktop";
}

interface Named {
  readonly name: string;
  readonly folder: string;
  readonly t: CommentContext["translator"]["t"];
}

function pictureOf(
  pictures: PagePictures,
  side: "before" | "after",
  { name, folder, t }: Named,
): string {
  const picture: PictureFile | undefined = pictures[side];
  if (!picture) return "";
  const { width } = pictures;
  const key = side === "before" ? "altBefore" : "altAfter";
  const alt = plain(t(`review.pictures.${key}`, { page: name, width })).replaceAll('"', "&quot;");
  const address = safeAddress(folder + picture.file);
  const shown = shownWidth[deviceOf(pictures)];
  return `<a href="${address}"><img src="${address}" alt="${alt}" width="${shown}"></a>`;
}
