import type { z } from "zod";
import { parseMarkdown } from "../markdown/parse-markdown.ts";
import type { Fault, Report } from "./fault.ts";
import { fingerprintOfPage } from "./fingerprint.ts";
import { joinPicture, type OwnPicture } from "./join-picture.ts";
import {
  fieldsOfTheOriginal,
  originalSchema,
  type Page,
  type PageTranslation,
  translationSchema,
} from "./page.ts";
import { parseWith } from "./parse-with.ts";
import type { SharedSchemas } from "./shared-schemas.ts";
import { parseMarkdownFile, type SourceFile, type TextFile } from "./source-file.ts";
import type { ThingKind } from "./thing-kind.ts";
import type { TranslationRecord } from "./translation-record.ts";

/** The files of one page, by language. */
type PageFiles = ReadonlyMap<string, SourceFile>;

type FrontMatter = z.output<ReturnType<typeof translationSchema>>;

/** Reads the pages of a site: made once for its kinds and languages. */
export interface PageReader {
  readonly languages: readonly string[];
  readonly shared: SharedSchemas;
  readonly kinds: readonly TextKind[];
  readonly translation: ReturnType<typeof translationSchema>;
  /** The fields that belong in the file of the default language, of whatever kind. */
  readonly ownedByOriginal: readonly string[];
}

interface TextKind {
  readonly name: string;
  readonly folder?: string | undefined;
  readonly schema: z.ZodType<FrontMatter>;
}

/** @param languages the site's languages, the default one first */
export function createPageReader(
  kinds: readonly ThingKind[],
  languages: readonly string[],
  shared: SharedSchemas,
): PageReader {
  const found = kinds.flatMap(({ name, text }) => (text ? [{ name, text }] : []));
  const allFields = Object.assign({}, ...found.map(({ text }) => text.fields(shared)));
  return {
    languages,
    shared,
    kinds: found.map(({ name, text }) => {
      const schema = originalSchema(shared, text.fields(shared));
      const { folder, refine } = text;
      return { name, folder, schema: refine ? schema.superRefine(refine) : schema };
    }),
    translation: translationSchema(shared),
    ownedByOriginal: fieldsOfTheOriginal(allFields),
  };
}

/** What became of the files of a page. It depends on them and on the reader alone. */
export interface ReadPage {
  /** Absent when one of its files cannot be used. */
  readonly page?: Page;
  readonly faults: readonly Fault[];
}

/**
 * Makes a page of its files, or says why not. Pure.
 * @param id the path of the files below the language's folder, without extension
 * @param texts the files by language
 */
export function readPage(
  id: string,
  texts: ReadonlyMap<string, TextFile>,
  reader: PageReader,
): ReadPage {
  const faults: Fault[] = [];
  const report: Report = (fault) => faults.push(fault);
  const files = new Map<string, SourceFile>();
  for (const [language, text] of texts) {
    const source = parseMarkdownFile(text, report);
    if (source) files.set(language, source);
  }
  const page = loadPage(id, files, reader, report);
  return { ...(page && { page }), faults };
}

/** That the file in the default language is missing is said elsewhere. */
function loadPage(
  id: string,
  files: PageFiles,
  reader: PageReader,
  report: Report,
): Page | undefined {
  const [original = ""] = reader.languages;
  const source = files.get(original);
  if (!source) return undefined;
  const kind = kindOf(id, reader);
  const owner = parseWith(kind.schema, source, report);
  const own = translationFrom(id, source, owner, { reader, report });
  const translations = readTranslations(id, { files, original, reader }, report);
  if (!owner || !own || !translations) return undefined;
  const { picture, title: _t, slug: _s, preamble: _p, keywords: _k, ...neutral } = owner;
  return {
    ...neutral,
    kind: kind.name,
    id,
    translations: {
      [original]: own,
      ...Object.fromEntries(
        translations.map((translation) => [translation.language, withAge(translation, source)]),
      ),
    },
    picture: joinPicture(
      { language: original, source, picture: picture as OwnPicture | undefined },
      translations,
      report,
    ),
  } as Page;
}

/** Says of a translation whether it was made from another text than the original has now. */
function withAge({ page, record }: Translation, original: SourceFile): PageTranslation {
  const isCurrent = !record || record.of === fingerprintOfPage(original);
  return isCurrent ? page : { ...page, isOutdated: true };
}

/** The kind whose folder a page lies in, or the one that takes all others. */
function kindOf(id: string, { kinds }: PageReader): TextKind {
  const found =
    kinds.find(({ folder }) => folder !== undefined && id.startsWith(`${folder}/`)) ??
    kinds.find(({ folder }) => folder === undefined);
  if (!found) throw new Error("one kind of texts takes what no other does");
  return found;
}

interface Translation {
  readonly language: string;
  readonly source: SourceFile;
  readonly page: PageTranslation;
  readonly picture: FrontMatter["picture"];
  readonly record: TranslationRecord | undefined;
}

function readTranslations(
  id: string,
  { files, original, reader }: { files: PageFiles; original: string; reader: PageReader },
  report: Report,
): readonly Translation[] | undefined {
  const read = [...files]
    .filter(([language]) => language !== original)
    .map(([language, source]): Translation | undefined => {
      const fields = parseWith(reader.translation, source, report, reader.ownedByOriginal);
      const page = translationFrom(id, source, fields, { reader, report });
      const { picture, translation: record } = fields ?? {};
      return fields && page && { language, source, page, picture, record };
    });
  const whole = read.filter((translation) => translation !== undefined);
  return whole.length === read.length ? whole : undefined;
}

/** Reads the body too where the fields cannot be used, so that all its faults are shown at once. */
function translationFrom(
  id: string,
  source: SourceFile,
  fields: Pick<FrontMatter, "title" | "slug" | "preamble" | "keywords"> | undefined,
  { reader, report }: { readonly reader: PageReader; readonly report: Report },
): PageTranslation | undefined {
  const { text, line: bodyLine } = source.body ?? { text: "", line: 1 };
  const body = parseMarkdown(text, { kinds: reader.shared.kinds.references });
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
