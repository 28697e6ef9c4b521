import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sortNameOf } from "../src/model/sort-name.ts";
import { openProject } from "../src/project/open-project.ts";
import { siteFiles } from "../src/project/site-files.ts";
import { attributeOf, type HtmlPage, parsePage } from "./html-page.ts";
import { pseudoLocale } from "./i18n/pseudo-locale.ts";
import { realLocales } from "./i18n/real-locales.ts";
import { fixtureFiles, now, siteWith } from "./model/site-with.ts";
import { fixtureRoot } from "./roots.ts";

/** The pseudo-language: the tag is one of those that are for private use. */
const language = "qps";

/** Attributes whose values people read or hear. */
const readAttributes = ["alt", "aria-label", "aria-description", "placeholder", "title"];

/** The pages of the fixture site in a language in which every text of the interface is marked. */
export async function pseudoPages(): Promise<readonly HtmlPage[]> {
  const root = await mkdtemp(join(tmpdir(), "regionwebb-pseudo-"));
  try {
    await cp(fixtureRoot, root, { recursive: true });
    const settings = join(root, "_data/site.json");
    const text = await readFile(settings, "utf8");
    await writeFile(settings, text.replace('"fi"]', `"fi", "${language}"]`));
    const locale = JSON.stringify(pseudoLocale(realLocales.sv));
    await writeFile(join(root, `locales/${language}.json`), locale);
    const project = await openProject(root, now);
    const files = siteFiles(project, { stylesheet: "/a.css", font: "/a.woff2", script: "/a.js" });
    return files
      .filter(({ path }) => path.startsWith(`${language}/`) && path.endsWith(".html"))
      .map(({ path, render }) => parsePage(`/${path}`, render()));
  } finally {
    await rm(root, { recursive: true });
  }
}

/** All words of the content of the fixture site, and the names of languages: their own, and Intl's. */
export function contentOfFixture(): string {
  const swedish = new Intl.DisplayNames(["sv"], { type: "language" });
  const languages = ["sv", "en", "fi"].map((tag) => swedish.of(tag) ?? tag);
  const names = Object.values(realLocales).flatMap((locale) => stringsOf(locale).slice(0, 1));
  const data = fixtureFiles.data.flatMap(({ text }) => stringsOf(JSON.parse(text)));
  const pages = fixtureFiles.content.flatMap(({ path, text }) =>
    path.endsWith(".json") ? stringsOf(JSON.parse(text)) : [text, withoutLanguages(text)],
  );
  const site = siteWith();
  const people = [...site.things.contact.values()].map((contact) => sortNameOf(contact));
  return simplify(
    [...names, ...languages, "Suomi", ...data, ...pages, ...people, ...plainTexts(site)].join("\n"),
  );
}

/** The texts of a site without their Markdown, as descriptions show them. */
function plainTexts(value: unknown): readonly string[] {
  if (value instanceof Map) return [...value.values()].flatMap(plainTexts);
  if (typeof value !== "object" || value === null) return [];
  if ("plainText" in value) return [String(value.plainText)];
  return Object.values(value).flatMap(plainTexts);
}

/**
 * The texts of more than a letter on a page that stand outside the marks ⟦ ⟧ and that the content does not hold: they are
 * hard-coded. Marks may open in one element and close in another, and stand within each other.
 */
export function hardCodedTexts(page: HtmlPage, content: string): readonly string[] {
  const attributes = page.elements.flatMap((element) => [
    ...readAttributes.flatMap((name) => attributeOf(element, name) ?? []),
    ...(element.tagName === "meta" ? readMeta(element) : []),
  ]);
  const texts = page.texts
    .filter(({ parent }) => parent.tagName !== "script" && parent.tagName !== "style")
    .map(({ value }) => value);
  return (
    [outsideMarks(texts), ...attributes.map((value) => outsideMarks([value]))]
      .flat()
      .map((text) => simplify(text).replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ""))
      // A web address that is shown to be copied is no text, and a type of file has one name everywhere.
      .filter(
        (text) => text.length > 1 && !/^(?:https?:\/\/\S+|PDF)$/.test(text) && !isIn(text, content),
      )
  );
}

function readMeta(element: HtmlPage["elements"][number]): readonly string[] {
  const name = attributeOf(element, "name") ?? attributeOf(element, "property") ?? "";
  const isRead = /^(description|og:(title|description|site_name)|og:image:alt)$/.test(name);
  return isRead ? [attributeOf(element, "content") ?? ""] : [];
}

/** The parts of texts that follow each other on a page, each without what stands within marks. */
function outsideMarks(texts: readonly string[]): readonly string[] {
  let depth = 0;
  return texts.flatMap((text) =>
    text.split(/([⟦⟧])/).filter((piece) => {
      if (piece === "⟦") depth += 1;
      if (piece === "⟧") depth -= 1;
      return depth === 0 && piece !== "⟧";
    }),
  );
}

function isIn(text: string, content: string): boolean {
  const words = RegExp.escape(text);
  return new RegExp(`(?<!\\p{L})${words}(?!\\p{L})`, "u").test(content);
}

/** Without differences that Markdown and typography make. */
function simplify(text: string): string {
  return text
    .replace(/\\?\s+/g, " ")
    .replace(/[\u00ad\u200b]/g, "")
    .replace(/[\u2018\u2019]/g, "'");
}

function withoutLanguages(text: string): string {
  return text.replace(/\[([^[\]]+)\]\{lang=[^}]*\}/g, "$1");
}

function stringsOf(value: unknown): readonly string[] {
  if (typeof value === "string") return [withoutLanguages(value), value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(stringsOf);
}
