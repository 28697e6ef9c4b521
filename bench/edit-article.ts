import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type CorpusArticle, languages } from "./corpus.ts";

const [language] = languages;

/** An article as an editor has it: what it says on the disk, and where its page is. */
export interface EditedArticle {
  /** The address of its page, from the root of the site. */
  readonly url: string;
  /** Saves it with a paragraph more than it had at first. */
  readonly save: (paragraph: string) => Promise<void>;
  readonly restore: () => Promise<void>;
}

/**
 * Opens an article of a site that was made of the corpus, in the default language.
 * @param root the folder of the site
 */
export async function editArticle(
  root: string,
  { id, date }: Pick<CorpusArticle, "id" | "date">,
): Promise<EditedArticle> {
  const file = join(root, "src", "content", language, "news", `${id}.md`);
  const text = await readFile(file, "utf8");
  return {
    url: `/${language}/nyheter/${date.slice(0, 4)}/${id}/`,
    save: (paragraph) => writeFile(file, `${text}\n${paragraph}\n`),
    restore: () => writeFile(file, text),
  };
}
