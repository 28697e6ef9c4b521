import { posix } from "node:path";
import { contentFolder } from "../../model/site-files.ts";
import { laterMarkdownFile, type TextFile } from "../../model/source-file.ts";
import { type HeadingName, headingNames, joinLinks } from "./join-headings.ts";
import type { Taken, TakenFile } from "./take-targets.ts";

/**
 * Lets links to headings of other pages lead to them in their new words.
 * @param files those of the site as they are to be, by their paths
 * @param original the language of the originals
 */
export function joinPages(
  taken: readonly TakenFile[],
  files: ReadonlyMap<string, TextFile>,
  original: string,
): readonly TakenFile[] {
  const known = new Map<string, HeadingName | undefined>();
  const namesOn = (page: string, language: string) => {
    if (!known.has(page)) known.set(page, namesIn(files, page, { original, language }));
    return known.get(page);
  };
  const join = (one: Taken): Taken => {
    const { file, language } = one.unit.of;
    if (one.text === one.unit.target) return one;
    const text = joinLinks(one.text, (target) => {
      const page = pageOf(target, file, language);
      return page === undefined ? undefined : namesOn(page, language);
    });
    return { ...one, text };
  };
  return taken.map((file) => ({
    ...file,
    taken: new Map([...file.taken].map(([unit, one]) => [unit, join(one)])),
  }));
}

/** The page to which a link leads: `page:about`, or the way to its file. */
function pageOf(target: string, from: string, language: string): string | undefined {
  if (target.startsWith("page:")) return target.slice("page:".length);
  const path = posix.join(posix.dirname(from), target);
  const folder = `${contentFolder}/${language}/`;
  if (!target.endsWith(".md") || !path.startsWith(folder)) return undefined;
  return path.slice(folder.length, -".md".length);
}

function namesIn(
  files: ReadonlyMap<string, TextFile>,
  page: string,
  { original, language }: { readonly original: string; readonly language: string },
): HeadingName | undefined {
  const [ours, theirs] = [original, language].map((one) => {
    const file = files.get(`${contentFolder}/${one}/${page}.md`);
    return file && (laterMarkdownFile(file).body?.text ?? "");
  });
  return ours === undefined || theirs === undefined ? undefined : headingNames(ours, theirs);
}
