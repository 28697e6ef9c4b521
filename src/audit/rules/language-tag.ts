import type { BuiltPage } from "../built-site.ts";
import { attributeOf, closest, type Element, isHidden, textsOf } from "../html/elements.ts";
import { examplePage } from "../html/example-page.ts";
import { foundElement } from "../html/found-element.ts";
import { beginsWithLanguage } from "../html/language-tags.ts";
import { defineHtmlRule } from "../rule.ts";

/** Attributes that are read aloud. */
const spoken = ["alt", "aria-label", "title", "placeholder"];

export default defineHtmlRule({
  id: "language-tag",
  criteria: ["3.1.1", "3.1.2"],
  actIds: ["bf051a", "de46e4"],
  words: {
    sv: {
      title: "Språkkoder som inte finns",
      what: "”{{value}}” är ingen språkkod.",
      remedy: "Skriv en kod som sv, en, fi eller zh-Hant.",
      why: "Skärmläsare väljer uttal efter koden. Med en kod som inte finns läses texten upp på fel språk.",
    },
    en: {
      title: "Language codes that do not exist",
      what: "“{{value}}” is no language code.",
      remedy: "Write a code such as sv, en, fi or zh-Hant.",
      why: "Screen readers choose their pronunciation by the code. With one that does not exist, the text is read in the wrong language.",
    },
  },
  examples: {
    bad: [
      examplePage('<p lang="e_n">a</p>'),
      examplePage('<p lang="svenska språket">a</p>'),
      examplePage('<p lang="xx-SE"><span>a</span></p>'),
      examplePage('<div lang="invalid"><img alt="a" src="a.png"></div>'),
      examplePage("a", { language: "swe_SE" }),
    ],
    good: [
      examplePage('<p lang="zh-Hant">a</p>'),
      examplePage('<p lang="sv-FI">a</p><p lang="rmf">a</p>'),
      // Written wrongly, which is another rule's matter, but everyone knows the language.
      examplePage('<p lang="en-US-GB">a</p>'),
      // Nothing is read aloud in it.
      examplePage(
        '<div lang="invalid"><p lang="en">a</p><p hidden>a</p><img alt="" src="a.png"></div>',
      ),
    ],
  },
  *inHtml(page) {
    for (const element of page.elements) {
      const value = attributeOf(element, "lang") ?? "";
      if (value !== "" && !beginsWithLanguage(value) && isHeard(element, page))
        yield foundElement(page, element, { value });
    }
  },
});

/** Whether something is read aloud in the language that an element says. A page always is. */
function isHeard(element: Element, { elements }: BuiltPage): boolean {
  if (element.tagName === "html") return true;
  const isOwn = (one: Element) =>
    !isHidden(one) &&
    closest(one, ({ attrs }) => attrs.some(({ name }) => name === "lang")) === element;
  const texts = [...textsOf(element)].some((one) => one.text.trim() !== "" && isOwn(one.in));
  return (
    texts ||
    elements.some((one) => spoken.some((name) => attributeOf(one, name)?.trim()) && isOwn(one))
  );
}
