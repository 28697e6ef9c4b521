import { cp } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { type Corpus, type CorpusArticle, type Language, languages } from "../corpus.ts";
import { jsonFile, type SourceText, writeFiles } from "../write-files.ts";

/** Where a generator looks for what a site is made of, from the root of the site. */
export interface PeerLayout {
  /** The folder beside this file that has the rest of the site: its settings and templates. */
  readonly skeleton: string;
  readonly data: string;
  /** The folder of the articles of a language. */
  readonly articles: (language: Language) => string;
}

/** Writes the corpus as a site of another generator: a Markdown file a page, and data as JSON. */
export async function writePeer(
  { contacts, priorities, articles }: Corpus,
  layout: PeerLayout,
  folder: string,
): Promise<void> {
  const skeleton = fileURLToPath(new URL(layout.skeleton, import.meta.url));
  await cp(skeleton, folder, { recursive: true });
  await writeFiles(folder, [
    jsonFile(`${layout.data}/contacts.json`, byId(contacts)),
    jsonFile(`${layout.data}/priorities.json`, byId(priorities)),
  ]);
  await writeFiles(folder, articlesOf(articles, layout));
}

function* articlesOf(
  articles: readonly CorpusArticle[],
  layout: PeerLayout,
): Generator<SourceText> {
  for (const language of languages)
    for (const article of articles)
      yield {
        path: `${layout.articles(language)}/${article.id}.md`,
        text: markdownOf(article, language),
      };
}

function byId<Thing extends { readonly id: string }>(things: readonly Thing[]) {
  return Object.fromEntries(things.map((thing) => [thing.id, thing]));
}

function markdownOf(article: CorpusArticle, language: Language): string {
  return `---
title: ${JSON.stringify(article.title[language])}
date: ${article.date}
summary: ${JSON.stringify(article.summary[language])}
contact: ${article.contact}
priority: ${article.priority}
---
${article.body[language]}`;
}
