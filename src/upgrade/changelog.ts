/** What is told of a version. */
export interface Chapter {
  readonly version: string;
  /** The data model that its sites follow. */
  readonly model: number;
  /** In Markdown, without its heading. */
  readonly text: string;
}

/** The chapters of `CHANGELOG.md`, as they stand there: the newest first. */
export function readChapters(markdown: string): readonly Chapter[] {
  return markdown
    .split(/^## /m)
    .slice(1)
    .map((chapter) => {
      const [version = "", ...lines] = chapter.split("\n");
      const text = lines.join("\n").trim();
      return {
        version: version.trim(),
        model: Number(/^Data model (\d+)\./m.exec(text)?.[1]),
        text,
      };
    });
}

/**
 * What is new to a site.
 * @param from the version that it has had; where nobody knows it, its data model tells
 */
export function chaptersSince(
  chapters: readonly Chapter[],
  { from, model }: { readonly from?: string | undefined; readonly model: number },
): readonly Chapter[] {
  const known = chapters.findIndex(({ version }) => version === from);
  // The version that runs may be the one that is named already: npm has put it there.
  const place = known > 0 ? known : chapters.findIndex((chapter) => chapter.model <= model);
  return chapters.slice(0, place < 0 ? chapters.length : place);
}
