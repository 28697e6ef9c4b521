import { examplePage } from "../html/example-page.ts";
import { foundElement } from "../html/found-element.ts";
import { defineHtmlRule } from "../rule.ts";

const names = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

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
      '<p lang="e_n">a</p>',
      '<p lang="">a</p>',
      '<p lang="svenska språket">a</p>',
      '<a href="/" hreflang="x">a</a>',
    ].map((body) => examplePage(body)),
    good: ['<p lang="zh-Hant">a</p><a href="/" hreflang="fi">a</a>', '<p lang="sv-FI">a</p>'].map(
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
  if (name === "hreflang" && value === "x-default") return false;
  return (name === "lang" || name === "hreflang") && !isLanguageTag(value);
}

/** BCP 47, by its grammar, and a language that has a name. */
function isLanguageTag(value: string): boolean {
  try {
    const { language } = new Intl.Locale(value);
    return language === "und" || names.of(language) !== undefined;
  } catch {
    return false;
  }
}
