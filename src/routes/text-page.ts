import { type Page, type PageTranslation, translationOf } from "../model/page.ts";
import { defaultLanguage, type Site } from "../model/site.ts";
import { wordsOfField } from "../model/synonyms.ts";
import { localize } from "./localize.ts";
import type { PageDefinition, Speaker } from "./page-definition.ts";

type Where = Pick<Speaker, "site" | "language">;

/** What is true of every page that is a Markdown file in each language, of whatever kind. */
export function textPage<Text extends Page>(
  folderOf: (page: Text, speaker: Speaker) => readonly string[],
) {
  return {
    key: ({ id }: Text) => `page:${id}`,
    segments: (page: Text, speaker: Speaker) => [
      ...folderOf(page, speaker),
      textOf(page, speaker).slug,
    ],
    title: ({ translations }: Text, { language, site }: Speaker) => {
      const { value, ...rest } = localize(translations, language, site);
      return { value: value.title, ...rest };
    },
    isTranslated: ({ translations }: Text, language: string) =>
      translations[language] !== undefined,
    isOutdated: ({ translations }: Text, language: string) =>
      translations[language]?.isOutdated === true,
    files: (page: Text, where: Where) => [textOf(page, where).file],
    opening: (page: Text, speaker: Speaker) => {
      const { preamble, body } = textOf(page, speaker);
      return preamble ?? body;
    },
    owner: ({ organisation }: Text, { settings }: Pick<Site, "settings">) =>
      organisation ?? settings.publisher,
    isReadAloud: true,
    fragments: (page: Text, where: Where) => textOf(page, where).body.headings.map(({ id }) => id),
  } satisfies Partial<PageDefinition<Text>>;
}

/** The text of a page in a language, or in the default one. */
export function textOf(page: Page, { language, site }: Where): PageTranslation {
  return translationOf(page, [language, defaultLanguage(site)]);
}

/** The words that find a page and are not shown. */
export function keywordsOf(page: Page, where: Where): readonly string[] {
  return wordsOfField(textOf(page, where).keywords);
}
