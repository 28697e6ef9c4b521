import { examplePage } from "../html/example-page.ts";
import { foundElement } from "../html/found-element.ts";
import { beginsWithLanguage, isLanguageTag } from "../html/language-tags.ts";
import { defineHtmlRule } from "../rule.ts";

/** The HTML standard asks for BCP 47, whoever hears it; `language-tag` is about what is heard. */
export default defineHtmlRule({
  id: "language-form",
  criteria: [],
  words: {
    sv: {
      title: "Språkkoder som är fel skrivna",
      what: "”{{value}}” är inte skriven som en språkkod.",
      remedy: "Skriv en kod som sv, en, fi eller zh-Hant.",
      why: "Översättningsprogram, sökmotorer och webbläsare förstår bara koder som följer standarden (BCP 47).",
    },
    en: {
      title: "Language codes that are written wrongly",
      what: "“{{value}}” is not written as a language code.",
      remedy: "Write a code such as sv, en, fi or zh-Hant.",
      why: "Translation programs, search engines and browsers understand only codes that follow the standard (BCP 47).",
    },
  },
  examples: {
    bad: [
      '<p lang="en-US-GB">a</p>',
      '<p lang="">a</p>',
      '<a href="/" hreflang="x">a</a>',
      '<a href="/" hreflang="sv_SE">a</a>',
    ].map((body) => examplePage(body)),
    good: ['<p lang="zh-Hant">a</p><a href="/" hreflang="fi">a</a>', '<p lang="rmf">a</p>'].map(
      (body) => examplePage(body, { head: '<link rel="alternate" hreflang="x-default" href="/">' }),
    ),
  },
  *inHtml(page) {
    for (const element of page.elements)
      for (const { name, value } of element.attrs)
        if (isWrong(name, value)) yield foundElement(page, element, { value });
  },
});

function isWrong(name: string, value: string): boolean {
  if (name === "hreflang") return value !== "x-default" && !isLanguageTag(value);
  // A language that does not exist is said by `language-tag`, where anybody hears it.
  const isOther = value === "" || beginsWithLanguage(value);
  return name === "lang" && isOther && !isLanguageTag(value);
}
