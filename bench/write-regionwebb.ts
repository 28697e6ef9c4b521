import { stringify } from "yaml";
import { type Corpus, type CorpusArticle, type Language, languages } from "./corpus.ts";
import { publisher, regionwebbData } from "./regionwebb-data.ts";
import { type SourceText, writeFiles } from "./write-files.ts";

/** Writes the corpus as a site of Regionwebb, published by a body that does not exist. */
export async function writeRegionwebb(corpus: Corpus, folder: string): Promise<void> {
  await writeFiles(folder, regionwebbData(corpus));
  await writeFiles(folder, articlesOf(corpus));
}

function* articlesOf({ articles }: Corpus): Generator<SourceText> {
  for (const language of languages)
    for (const article of articles)
      yield {
        path: `src/content/${language}/news/${article.id}.md`,
        text: `---\n${stringify(frontMatter(article, language))}---\n\n${bodyOf(article, language)}`,
      };
}

/** The file in the default language owns what is the same in both. */
function frontMatter(article: CorpusArticle, language: Language) {
  const texts = { title: article.title[language], preamble: article.summary[language] };
  if (language !== languages[0]) return texts;
  return {
    ...texts,
    published: article.date,
    organisation: publisher,
    contacts: [article.contact],
    priorities: [article.priority],
  };
}

/** Regionwebb asks for a caption on every table. */
function bodyOf({ title, body }: CorpusArticle, language: Language): string {
  return body[language]
    .split("\n\n")
    .map((block) =>
      block.startsWith("|") ? `::: table ${title[language]}\n\n${block}\n\n:::` : block,
    )
    .join("\n\n");
}
