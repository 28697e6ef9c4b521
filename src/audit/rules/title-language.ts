import { otherLanguageOf } from "../../rules/detect-language.ts";
import { ruleLanguageOf } from "../../rules/rule-words.ts";
import { languageOf, textOf } from "../html/elements.ts";
import { examplePage } from "../html/example-page.ts";
import { foundElement } from "../html/found-element.ts";
import { defineHtmlRule } from "../rule.ts";

/** Titles are short: half of so few words must be among the commonest of the other language. */
const fewest = 5;

export default defineHtmlRule({
  id: "title-language",
  criteria: ["2.4.2", "3.1.1"],
  words: {
    sv: {
      title: "Sidtitlar på ett annat språk än sidan",
      what: "Sidans titel ser ut att vara på språket ”{{code}}”, men sidan är på ”{{language}}”.",
      remedy: "Översätt titeln, eller märk den med språket den är skriven på.",
      why: "Titeln är det första som en skärmläsare säger, och det som syns på fliken och i sökmotorer.",
    },
    en: {
      title: "Page titles in another language than the page",
      what: "The title seems to be in the language “{{code}}”, but the page is in “{{language}}”.",
      remedy: "Translate the title, or mark it with the language in which it is written.",
      why: "The title is the first that a screen reader says, and what tabs and search engines show.",
    },
  },
  examples: {
    bad: [
      examplePage("a", { title: "What we do and how you can reach us" }),
      examplePage("a", { title: "Så kan du följa vad vi gör i år", language: "en" }),
    ],
    good: [
      examplePage("a", { title: "Så kan du följa vad vi gör i år" }),
      examplePage("a", { title: "State of the Nation – rapport från Exempel" }),
    ],
  },
  *inHtml(page) {
    const title = page.elements.find(({ tagName }) => tagName === "title");
    const language = title && languageOf(title);
    const known = language === undefined ? undefined : ruleLanguageOf(language);
    if (!title || !language || !known) return;
    const code = otherLanguageOf(textOf(title), known, fewest);
    if (code) yield foundElement(page, title, { code, language });
  },
});
