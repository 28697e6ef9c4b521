import { z } from "zod";
import { namesOf } from "../../model/kind-names.ts";
import { originalSchema } from "../../model/page.ts";
import { createSharedSchemas } from "../../model/shared-schemas.ts";
import { ImportError } from "../import-error.ts";
import { type FoundPictures, missing, type NewPictures } from "./find-pictures.ts";
import type { KnownPages } from "./find-target.ts";
import type { ImportSite, PageImport } from "./import-pages.ts";
import { fileOfPage, type TextKind } from "./place-page.ts";
import type { ReadPage } from "./read-page.ts";
import { type GivenNames, type WrittenPage, writePage } from "./write-page.ts";

/** A page that has been read, and where it is to stand. */
export interface Draft {
  /** The path of the file of which it is made, below the folder that is imported. */
  readonly source: string;
  readonly id: string;
  readonly kind: TextKind;
  readonly language: string;
  /** The file that it becomes. */
  readonly path: string;
  readonly page: ReadPage;
  readonly pictures: FoundPictures;
  /** The address that it had, as addresses are compared. */
  readonly key?: string;
}

/** What a page is told in its language. */
export interface DraftWords extends GivenNames {
  readonly untitled: string;
}

/** A page that can be written, and breaks nothing. */
export interface CheckedPage extends WrittenPage {
  readonly draft: Draft;
}

/** What a run gathers. */
export interface Results {
  readonly added: NewPictures;
  /** Files of which no page can be made, and why. */
  readonly failed: Map<string, ImportError>;
}

/**
 * Writes the pages of a run as text. Links lead to those that can be written, and none that would break the
 * site can: so all are written again for as long as one falls away.
 */
export function writeDrafts(
  given: readonly Draft[],
  run: PageImport,
  { added, failed }: Results,
): readonly CheckedPage[] {
  let drafts = withOriginals(given, run, failed);
  for (;;) {
    const pages = drafts.map((draft) => ({
      draft,
      ...writePage(draft.page, writingOf(draft, drafts, run)),
    }));
    const texts = pages.map(({ draft, text }) => ({ path: draft.path, text }));
    const faults = pages.length === 0 ? [] : run.site.faultsWith(texts, added);
    const broken = drafts.filter((draft) => {
      const own = faults.filter(({ file, values }) => [file, values.other].includes(draft.path));
      if (own.length === 0) return false;
      const described = [...new Set(own.slice(0, 3).map(run.describe))].join(" ");
      failed.set(draft.source, new ImportError("would-break", draft.source, { faults: described }));
      return true;
    });
    if (broken.length === 0) return pages;
    drafts = withOriginals(
      drafts.filter((draft) => !broken.includes(draft)),
      run,
      failed,
    );
  }
}

/** A translation needs the page that it is one of, on the site or in the same run. */
function withOriginals(
  drafts: readonly Draft[],
  { site }: PageImport,
  failed: Results["failed"],
): readonly Draft[] {
  const [original = "sv"] = site.languages;
  return drafts.filter(({ source, id, language }) => {
    const path = fileOfPage(original, id);
    const isThere = site.existing.has(path) || drafts.some((draft) => draft.path === path);
    if (language === original || isThere) return true;
    failed.set(source, new ImportError("no-original", source, { language: original, path }));
    return false;
  });
}

function writingOf(draft: Draft, drafts: readonly Draft[], run: PageImport) {
  const { site } = run;
  const { metadata } = draft.page;
  const { address, base } = metadata;
  const words = run.draftWords(draft.language);
  return {
    wanted: wantedOf(draft, site, words),
    pages: knownPages(drafts, site),
    source: {
      file: draft.source,
      ...(address && { address }),
      ...(base && { base }),
      ...(site.host && { siteHost: site.host }),
    },
    picture: (src: string) => draft.pictures.places.get(src) ?? missing(src),
    names: words,
  };
}

function knownPages(drafts: readonly Draft[], site: ImportSite): KnownPages {
  const byFile = new Map(drafts.map(({ source, id }) => [source, id]));
  const byKey = new Map(drafts.flatMap(({ key, id }) => (key ? [[key, id] as const] : [])));
  return {
    byFile: (path) => byFile.get(path),
    byAddress: (key) => byKey.get(key),
    byName: (name) => site.byName.get(name),
  };
}

/** The fields that a kind has, and those of them that must hold a day. */
function wantedOf(
  { kind, language }: Draft,
  { languages, country, kinds, today, contacts }: ImportSite,
  { untitled }: DraftWords,
) {
  const shared = createSharedSchemas({ languages, country, kinds: namesOf(kinds) });
  const fields = Object.entries(kind.text.fields(shared));
  const { refine = () => {} } = kind.text;
  const whole = originalSchema(shared, kind.text.fields(shared)).superRefine(refine);
  const takes = (schema: z.core.$ZodType, value: unknown) => z.safeParse(schema, value).success;
  return {
    names: new Set(fields.map(([name]) => name)),
    requiredDays: fields
      .filter(
        ([, schema]) => !takes(schema, undefined) && takes(schema, today) && !takes(schema, "x"),
      )
      .map(([name]) => name),
    accepts: (days: Readonly<Record<string, string>>) =>
      whole.safeParse({ title: untitled, ...days }).success,
    isOriginal: language === languages[0],
    original: languages[0] ?? "sv",
    today,
    contacts,
    kinds: namesOf(kinds).references,
    titleOfNone: untitled,
  };
}
