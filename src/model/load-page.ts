import { parseMarkdown } from "../markdown/parse-markdown.ts";
import type { Report } from "./fault.ts";
import {
  fieldsOfTheOriginal,
  newsSchema,
  type Page,
  type PageTranslation,
  plainPageSchema,
  translationSchema,
} from "./page.ts";
import { parseWith } from "./parse-with.ts";
import type { Picture } from "./picture.ts";
import type { LocalizedText } from "./shared-schemas.ts";
import type { SourceFile } from "./source-file.ts";

/** The files of one page, by language. */
export type PageFiles = ReadonlyMap<string, SourceFile>;

type FrontMatter = ReturnType<typeof translationSchema.parse>;

/**
 * Makes a page of its files. Gives undefined, after saying why, when one of them cannot be used;
 * that the file in the default language is missing has been said before.
 * @param id the path of the files below the language's folder, without extension
 * @param languages the site's languages, the default one first
 */
export function loadPage(
  id: string,
  { files, languages }: { files: PageFiles; languages: readonly string[] },
  report: Report,
): Page | undefined {
  const [original = ""] = languages;
  const source = files.get(original);
  if (!source) return undefined;
  const owner = id.startsWith("news/")
    ? readOwner("news", source, report)
    : readOwner("page", source, report);
  const translations = readTranslations(id, { files, original }, report);
  if (!owner || !translations) return undefined;
  const own = translationFrom(id, source, owner.fields, report);
  const { title: _title, slug: _slug, preamble: _preamble, picture, ...neutral } = owner.fields;
  return {
    ...neutral,
    kind: owner.kind,
    id,
    translations: {
      [original]: own,
      ...Object.fromEntries(translations.map(({ language, page }) => [language, page])),
    },
    picture: picture && joinPicture(picture, original, translations),
  } as Page;
}

interface Translation {
  readonly language: string;
  readonly page: PageTranslation;
  readonly picture: FrontMatter["picture"];
}

function readOwner(kind: Page["kind"], source: SourceFile, report: Report) {
  const fields =
    kind === "news"
      ? parseWith(newsSchema, source, report)
      : parseWith(plainPageSchema, source, report);
  return fields && { kind, fields };
}

function readTranslations(
  id: string,
  { files, original }: { files: PageFiles; original: string },
  report: Report,
): readonly Translation[] | undefined {
  const read = [...files]
    .filter(([language]) => language !== original)
    .map(([language, source]): Translation | undefined => {
      const fields = parseWith(translationSchema, source, report, fieldsOfTheOriginal);
      if (!fields) return undefined;
      return {
        language,
        page: translationFrom(id, source, fields, report),
        picture: fields.picture,
      };
    });
  const whole = read.filter((translation) => translation !== undefined);
  return whole.length === read.length ? whole : undefined;
}

function translationFrom(
  id: string,
  source: SourceFile,
  { title, slug, preamble }: Pick<FrontMatter, "title" | "slug" | "preamble">,
  report: Report,
): PageTranslation {
  const { text, line: bodyLine } = source.body ?? { text: "", line: 1 };
  const body = parseMarkdown(text);
  for (const { code, line, detail } of body.problems)
    report({
      severity: "error",
      file: source.path,
      line: bodyLine + line - 1,
      code,
      values: { detail },
    });
  return {
    file: source.path,
    title,
    slug: slug ?? id.split("/").at(-1) ?? id,
    preamble,
    body,
    bodyLine,
  };
}

function joinPicture(
  picture: NonNullable<FrontMatter["picture"]> &
    Pick<Picture, "file"> & { credits?: Picture["credits"] | undefined },
  original: string,
  translations: readonly Translation[],
): Picture {
  const texts = (field: "alt" | "caption"): LocalizedText | undefined => {
    const own = picture[field];
    if (own === undefined) return undefined;
    const others = translations.flatMap(({ language, picture: translated }) =>
      translated?.[field] === undefined ? [] : [[language, translated[field]]],
    );
    return { [original]: own, ...(Object.fromEntries(others) as LocalizedText) };
  };
  return {
    file: picture.file,
    alt: texts("alt"),
    caption: texts("caption"),
    credits: picture.credits ?? [],
  };
}
