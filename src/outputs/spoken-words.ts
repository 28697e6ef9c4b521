import type { Translator } from "../i18n/translator.ts";
import type { Site } from "../model/site.ts";
import { spokenWordsUrl } from "../routes/spoken-words-url.ts";
import type { OutputFile } from "./output-file.ts";

/**
 * How abbreviations and marks are said aloud in each language of a site: an English quotation in a
 * Swedish page needs the English ones. The reader of pages fetches the file when it begins to read.
 */
export function spokenWords(
  { settings }: Pick<Site, "settings">,
  translators: (language: string) => Translator,
): OutputFile {
  const words = settings.languages.map((language) => {
    const { t } = translators(language);
    return [
      t("language.tag"),
      {
        abbreviations: parseWords(t("ui.listen.words.abbreviations")),
        endings: parseWords(t("ui.listen.words.endings")),
        to: t("ui.listen.words.to"),
        picture: t("ui.listen.words.picture"),
      },
    ];
  });
  return { path: spokenWordsUrl.slice(1), content: JSON.stringify(Object.fromEntries(words)) };
}

/** "t.ex. = till exempel; bl.a. = bland annat". */
function parseWords(list: string): Readonly<Record<string, string>> {
  const entries = list.split(";").map((entry) => entry.split("=").map((part) => part.trim()));
  return Object.fromEntries(entries.filter(([short, long]) => short && long));
}
