import { cp, symlink } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { generatorRoot } from "../src/project/generator-root.ts";
import { type Corpus, type CorpusArticle, type Language, languages } from "./corpus.ts";
import { jsonFile, type SourceText, writeFiles } from "./write-files.ts";

const skeleton = fileURLToPath(new URL("eleventy", import.meta.url));

/**
 * Writes the corpus as a site of plain Eleventy, as its documentation has one: a Markdown file a page,
 * Nunjucks layouts and the i18n plugin. Its configuration finds the Eleventy of this repository.
 */
export async function writeEleventy(corpus: Corpus, folder: string): Promise<void> {
  await cp(skeleton, folder, { recursive: true });
  await symlink(join(generatorRoot, "node_modules"), join(folder, "node_modules"), "junction");
  await writeFiles(folder, filesOf(corpus));
}

function* filesOf({ contacts, priorities, articles }: Corpus): Generator<SourceText> {
  yield jsonFile("src/_data/contacts.json", byId(contacts));
  yield jsonFile("src/_data/priorities.json", byId(priorities));
  for (const language of languages)
    for (const article of articles)
      yield {
        path: `src/${language}/news/${article.id}.md`,
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
