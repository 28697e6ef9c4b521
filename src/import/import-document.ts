import { readFile, realpath } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { slugify } from "../i18n/slug.ts";
import type { Translator } from "../i18n/translator.ts";
import { contentFolder, dataFolder, mediaFolder } from "../model/site-files.ts";
import { type ConvertedDocument, convertDocument } from "./convert-document.ts";
import { ImportError } from "./import-error.ts";
import { type ReadOptions, readPdf } from "./read-pdf.ts";
import { recognitionWords } from "./recognition-words.ts";
import type { SiteFacts } from "./site-facts.ts";
import { type LostPageWords, toDocumentData } from "./to-document-data.ts";
import { checkNew, writeNewFiles } from "./write-new-files.ts";

/** What is to be imported, and where to. */
export interface ImportOptions extends Omit<ReadOptions, "file"> {
  /** The path of the PDF. */
  readonly file: string;
  /** The folder of the site. */
  readonly root: string;
  readonly site: SiteFacts;
  /** The id of the document; by default the name of the file. */
  readonly id?: string;
  /** The language of the document; by default the one that the PDF states, or the site's first. */
  readonly language?: string;
  /** The translator of a language; of another one where the generator does not speak it. */
  readonly translators: (language: string) => Translator;
  /** Writes a value the way in which the site keeps its data. */
  readonly formatJson: (value: unknown) => string;
}

/** What came of it. */
export interface ImportedDocument {
  readonly document: ConvertedDocument;
  /** The paths of the files that were written, below the root. */
  readonly written: readonly string[];
  /** The language that the document was given because nothing says which one it has. */
  readonly guessedLanguage?: string;
}

/**
 * Makes a document of a PDF: its data, its pages in Markdown, and the PDF itself among the media.
 * Nothing is overwritten; either all files are written or none.
 * @throws ImportError when it cannot be done; AbortError when the signal says so
 */
export async function importDocument(options: ImportOptions): Promise<ImportedDocument> {
  const { root, site, signal } = options;
  const name = basename(options.file);
  const id = options.id ?? slugify(basename(name, extname(name)));
  checkNames(options, id);
  const media = await mediaPath(options, id);
  const dataPath = `${dataFolder}/documents/${id}.json`;
  const pathsIn = (language: string) => `${contentFolder}/${language}/documents/${id}.md`;
  const copy = media.isThere ? [] : [media.path];
  await checkNew(root, [dataPath, ...site.languages.map(pathsIn), ...copy]);

  const bytes = await readBytes(options.file);
  const content = await readPdf(bytes, { ...options, file: name });
  const stated = findStatedLanguage(content.language, site.languages);
  const language = options.language ?? stated ?? site.languages[0] ?? "sv";
  const document = convertDocument(
    content,
    recognitionWords(site.languages.map(options.translators)),
  );
  const data = toDocumentData(document, {
    id,
    ...site,
    language,
    ...(content.year !== undefined && { year: content.year }),
    file: { path: media.path.slice(mediaFolder.length + 1), bytes: bytes.length },
    words: (tag) => lostPageWords(options.translators(tag)),
  });
  const files = [
    ...copy.map((path) => ({ path, content: bytes })),
    { path: pathsIn(language), content: joinPages(document) },
    { path: dataPath, content: options.formatJson(data) },
  ];
  await writeNewFiles(root, files, signal);
  return {
    document,
    written: files.map(({ path }) => path),
    ...(options.language === undefined && stated === undefined && { guessedLanguage: language }),
  };
}

function lostPageWords({ t }: Translator): LostPageWords {
  return {
    reason: (lack) => t(`import.missing.${lack}`),
    what: (count, pages) => t("import.missing.pages", { count, pages }),
  };
}

/** All pages in one file, each after a line with its viewer number. */
export function joinPages({ pages }: Pick<ConvertedDocument, "pages">): string {
  const texts = pages.map(({ viewer, markdown }) =>
    markdown === "" ? `=== ${viewer} ===` : `=== ${viewer} ===\n\n${markdown}`,
  );
  return `${texts.join("\n\n")}\n`;
}

function checkNames({ file, site, language }: ImportOptions, id: string): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new ImportError("bad-id", basename(file), {
      id,
      suggestion: slugify(id) || "document-1",
    });
  if (language !== undefined && !site.languages.includes(language))
    throw new ImportError("unknown-language", basename(file), {
      language,
      languages: site.languages.join(", "),
    });
}

/** Where the PDF will lie; one that lies among the media already stays where it is. */
async function mediaPath(
  { file, root }: ImportOptions,
  id: string,
): Promise<{ readonly path: string; readonly isThere: boolean }> {
  const [source, folder] = await Promise.all([
    realpath(file).catch(() => file),
    realpath(join(root, mediaFolder, "documents")).catch(() => ""),
  ]);
  const isThere = folder !== "" && source === join(folder, basename(source));
  const name = isThere ? basename(source) : `${slugify(basename(file, extname(file))) || id}.pdf`;
  return { path: `${mediaFolder}/documents/${name}`, isThere };
}

async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(file));
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "";
    if (code === "ENOENT") throw new ImportError("missing", file, {}, { cause });
    throw new ImportError("unreadable-file", file, { detail: code }, { cause });
  }
}

/** The language of the site that the PDF states, `sv` for `sv-SE`. */
function findStatedLanguage(
  stated: string | undefined,
  languages: readonly string[],
): string | undefined {
  const tag = stated?.toLowerCase();
  const [base] = tag?.split("-") ?? [];
  const known = languages.find((language) => language.toLowerCase() === tag);
  return known ?? languages.find((language) => language.toLowerCase() === base);
}
