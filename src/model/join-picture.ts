import type { z } from "zod";
import { fieldName, type Report } from "./fault.ts";
import type { translationSchema } from "./page.ts";
import type { Picture } from "./picture.ts";
import type { LocalizedText } from "./shared-schemas.ts";
import type { SourceFile } from "./source-file.ts";

type PictureTexts = NonNullable<z.output<ReturnType<typeof translationSchema>>["picture"]>;

/** A page's picture as its file in the default language has it. */
export type OwnPicture = PictureTexts &
  Pick<Picture, "file" | "focus"> & { readonly credits?: Picture["credits"] | undefined };

/** What the file of a page in one language says of its picture. */
interface PictureSource<Fields> {
  readonly language: string;
  readonly source: SourceFile;
  readonly picture: Fields | undefined;
}

const textFields = ["alt", "caption"] as const;

/**
 * Puts a page's picture together from its files. A translation of a text that the original has not
 * would be lost without a word, so it is reported.
 */
export function joinPicture(
  original: PictureSource<OwnPicture>,
  translations: readonly PictureSource<PictureTexts>[],
  report: Report,
): Picture | undefined {
  for (const translation of translations) reportLostTexts(translation, original, report);
  if (!original.picture) return undefined;
  const { file, focus, credits = [] } = original.picture;
  const texts = (field: (typeof textFields)[number]): LocalizedText | undefined => {
    if (original.picture?.[field] === undefined) return undefined;
    const all = [original, ...translations].map(({ language, picture }) => [
      language,
      picture?.[field],
    ]);
    return Object.fromEntries(all.filter(([, text]) => text !== undefined)) as LocalizedText;
  };
  const others = { ...(focus && { focus }), credits };
  return { file, alt: texts("alt"), caption: texts("caption"), ...others };
}

function reportLostTexts(
  { source, picture }: PictureSource<PictureTexts>,
  original: PictureSource<OwnPicture>,
  report: Report,
): void {
  for (const field of textFields) {
    if (picture?.[field] === undefined || original.picture?.[field] !== undefined) continue;
    const isDecorative = original.picture !== undefined && field === "alt";
    const file = isDecorative ? source : original.source;
    report({
      severity: "error",
      file: file.path,
      ...file.locate(["picture", field]),
      field: fieldName(["picture", field]),
      code: isDecorative ? "decorative-with-alt" : "missing-field",
      values: { detail: "" },
    });
  }
}
