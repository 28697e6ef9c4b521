import { parseMarkdown } from "../markdown/parse-markdown.ts";
import type { Report } from "./fault.ts";
import { joinPicture } from "./join-picture.ts";
import {
  fieldsOfTheOriginal,
  newsSchema,
  type Page,
  type PageTranslation,
  plainPageSchema,
  translationSchema,
} from "./page.ts";
import { parseWith } from "./parse-with.ts";
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
  const own = translationFrom(id, source, owner?.fields, report);
  const translations = readTranslations(id, { files, original }, report);
  if (!owner || !own || !translations) return undefined;
  const { picture, ...fields } = owner.fields;
  const { title: _t, slug: _s, preamble: _p, keywords: _k, ...neutral } = fields;
  return {
    ...neutral,
    kind: owner.kind,
    id,
    translations: {
      [original]: own,
      ...Object.fromEntries(translations.map(({ language, page }) => [language, page])),
    },
    picture: joinPicture({ language: original, source, picture }, translations, report),
  } as Page;
}

interface Translation {
  readonly language: string;
  readonly source: SourceFile;
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
      const page = translationFrom(id, source, fields, report);
      return fields && page && { language, source, page, picture: fields.picture };
    });
  const whole = read.filter((translation) => translation !== undefined);
  return whole.length === read.length ? whole : undefined;
}

/** Reads the body too where the fields cannot be used, so that all its faults are shown at once. */
function translationFrom(
  id: string,
  source: SourceFile,
  fields: Pick<FrontMatter, "title" | "slug" | "preamble" | "keywords"> | undefined,
  report: Report,
): PageTranslation | undefined {
  const { text, line: bodyLine } = source.body ?? { text: "", line: 1 };
  const body = parseMarkdown(text);
  for (const { code, line, detail } of body.problems)
    report({
      severity: "error",
      file: source.path,
      line: bodyLine + line - 1,
      code,
      values: { detail, value: detail },
    });
  if (!fields) return undefined;
  const { title, slug = id.split("/").at(-1) ?? id, preamble, keywords } = fields;
  return { file: source.path, title, slug, preamble, keywords, body, bodyLine };
}
