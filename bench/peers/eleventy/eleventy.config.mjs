import { EleventyI18nPlugin } from "@11ty/eleventy";

/** Plain Eleventy, with the least a site in two languages needs. */
export default function configure(eleventy) {
  eleventy.setQuietMode(true);
  eleventy.addPlugin(EleventyI18nPlugin, { defaultLanguage: "sv" });
  for (const language of ["sv", "en"])
    eleventy.addCollection(`news_${language}`, (collections) =>
      collections
        .getFilteredByGlob(`src/${language}/news/*.md`)
        .sort((one, other) => other.date - one.date),
    );
  return {
    dir: { input: "src", output: "_site" },
    markdownTemplateEngine: false,
    htmlTemplateEngine: "njk",
  };
}
