import type { Page, PageTranslation } from "../../model/page.ts";
import { person, personFile, personId } from "../example-files.ts";
import { standardPages } from "../pages-without.ts";
import { defineSiteRule, type FoundInSite } from "../rule.ts";
import { countWords } from "../sentences.ts";

/** With fewer words than this, a page that holds nothing else has little to say. */
const fewest = 20;

export default defineSiteRule({
  id: "thin-page",
  severity: "advice",
  words: {
    sv: {
      title: "Sidor med nästan ingen text",
      what: "Sidan har bara {{count}} ord och varken bild, tabell, lista, länk eller kontakt.",
      remedy:
        "Skriv det som läsaren behöver veta, eller flytta texten till en sida som redan handlar om saken.",
      why: "Den som har följt en länk hit vill få svar. En nästan tom sida kostar ett klick och ger inget tillbaka.",
    },
    en: {
      title: "Pages with next to no text",
      what: "The page has no more than {{count}} words, and neither picture, table, list, link nor contact.",
      remedy:
        "Write what readers need to know, or move the text to a page that is about the same matter.",
      why: "Whoever follows a link wants an answer. A page that is all but empty takes their time and gives nothing for it.",
    },
  },
  examples: {
    bad: [{ files: { "src/content/sv/thin.md": "---\ntitle: Simhallen\n---\nKommer snart.\n" } }],
    good: [
      {
        files: {
          "src/content/sv/thin.md":
            "---\ntitle: Simhallen\n---\nHallen öppnar i maj. Då kan du simma varje dag utom söndag. Biljetter köper du i receptionen, och barn under sju år badar alltid gratis.\n",
        },
      },
      {
        files: {
          "src/content/sv/thin.md":
            "---\ntitle: Simhallen\n---\nSe [priserna](page:about) först.\n",
        },
      },
      {
        files: {
          [personFile]: person(),
          "src/content/sv/thin.md": `---\ntitle: Simhallen\ncontacts: [${personId}]\n---\nFråga oss.\n`,
        },
      },
    ],
  },
  *inSite(checked): Generator<FoundInSite> {
    for (const page of standardPages(checked).lasting) {
      if (holdsMore(page)) continue;
      for (const translation of Object.values(page.translations)) {
        const count = lengthOf(translation);
        if (count < fewest && !hasMarks(translation))
          yield { file: translation.file, values: { count } };
      }
    }
  },
});

/** What its fields add to the text of a page. */
function holdsMore(page: Page): boolean {
  const hasFilm = page.film !== undefined;
  return page.picture !== undefined || page.contacts.length > 0 || hasFilm;
}

function lengthOf({ preamble, body }: PageTranslation): number {
  return countWords(`${preamble?.plainText ?? ""}\n${body.plainText}`);
}

/** Whether a text holds links, cards, pictures, tables or lists: few words may be all that it needs. */
function hasMarks({ preamble, body }: PageTranslation): boolean {
  return [preamble, body].some(
    (text) =>
      text !== undefined &&
      (text.references.length + text.pictures.length > 0 ||
        /^\s*(?:\||[-*+] |\d+[.)] |:::)/m.test(text.source)),
  );
}
