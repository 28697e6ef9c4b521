import type { MarkdownDocument } from "../markdown/parse-markdown.ts";
import { translationOf } from "./page.ts";
import type { Reference } from "./reference.ts";
import { defaultLanguage, type UnlinkedSite } from "./site.ts";

/**
 * The fragments that a link may name on the page of a thing, in a language: its headings, and the
 * sessions of a programme. Those of the layout are not promised: they may change with it.
 */
export function fragmentsOf(
  { kind, id }: Reference,
  language: string,
  site: UnlinkedSite,
): readonly string[] {
  const languages = [language, defaultLanguage(site)];
  if (kind === "page") {
    const page = site.pages.get(id);
    return page ? headingsOf(translationOf(page, languages).body) : [];
  }
  const programme = kind === "programme" ? site.programmes.get(id) : undefined;
  const sessions = programme?.sessions.map((_, index) => `session-${index + 1}`) ?? [];
  const things: Partial<Readonly<Record<Reference["kind"], ReadonlyMap<string, object>>>> = {
    contact: site.contacts,
    organisation: site.organisations,
    event: site.events,
    plan: site.plans,
    priorities: site.prioritySets,
  };
  return [...sessions, ...textsOf(things[kind]?.get(id), languages).flatMap(headingsOf)];
}

function headingsOf({ headings }: MarkdownDocument): readonly string[] {
  return headings.map(({ id }) => id);
}

/** The Markdown fields of a thing, each in the first of the languages that it has. */
function textsOf(thing: object | undefined, languages: readonly string[]): MarkdownDocument[] {
  return Object.values(thing ?? {}).flatMap((value: unknown) => {
    if (typeof value !== "object" || value === null) return [];
    const byLanguage = value as Readonly<Record<string, unknown>>;
    const text = languages.map((language) => byLanguage[language]).find(isMarkdown);
    return text ? [text] : [];
  });
}

/** True for a text that was parsed as Markdown, among unknown values. */
export function isMarkdown(value: unknown): value is MarkdownDocument {
  return (
    typeof value === "object" &&
    value !== null &&
    "tokens" in value &&
    "references" in value &&
    "pictures" in value
  );
}
