import { languageOfLongText, mayBeMarked } from "../../rules/detect-language.ts";
import type { RuleLanguage } from "../../rules/rule-words.ts";
import type { BuiltPage } from "../built-site.ts";
import { attributeOf, type Element } from "./elements.ts";
import { passagesOf } from "./passages.ts";

interface WrongLanguage {
  readonly element: Element;
  /** What the page says. */
  readonly said: string;
  /** What its text is. */
  readonly code: RuleLanguage;
}

/** The language of a page, where its text as a whole is in another one: what is marked is left out. */
export function wrongPageLanguage(page: BuiltPage): WrongLanguage | undefined {
  const element = page.elements.find(({ tagName }) => tagName === "html");
  const said = element && attributeOf(element, "lang");
  if (!said) return undefined;
  const own = passagesOf(page).filter(({ language }) => language === said);
  const code = languageOfLongText(own.map(({ text }) => text).join("\n"));
  return code === undefined || mayBeMarked(said, code) ? undefined : { element, said, code };
}
