import type { MarkdownDocument } from "../markdown/parse-markdown.ts";
import { dataKinds, referenceNameOf } from "./kind-names.ts";
import { translationOf } from "./page.ts";
import type { Reference } from "./reference.ts";
import { defaultLanguage, type UnlinkedSite } from "./site.ts";
import type { ThingKind } from "./thing-kind.ts";
import { thingsOfKind } from "./things-of-kind.ts";

/**
 * The fragments that a link may name on the page of a thing, in a language: its headings, and what
 * its kind promises. Those of the layout are not promised: they may change with it.
 */
export function fragmentsOf(
  { kind, id }: Reference,
  language: string,
  { site, kinds }: { readonly site: UnlinkedSite; readonly kinds: readonly ThingKind[] },
): readonly string[] {
  const languages = [language, defaultLanguage(site)];
  const page = kind === "page" ? site.pages.get(id) : undefined;
  if (page) return headingsOf(translationOf(page, languages).body);
  const owner = dataKinds(kinds).find((one) => referenceNameOf(one) === kind);
  const thing = owner && thingsOfKind(site.things, owner).get(id);
  return (thing && owner.data.fragments?.(thing, languages)) ?? [];
}

/** The headings of the Markdown fields of a thing. */
export function headingsIn(thing: object, languages: readonly string[]): readonly string[] {
  return textsOf(thing, languages).flatMap(headingsOf);
}

function headingsOf({ headings }: MarkdownDocument): readonly string[] {
  return headings.map(({ id }) => id);
}

/** The Markdown fields of a thing, each in the first of the languages that it has. */
function textsOf(thing: object, languages: readonly string[]): MarkdownDocument[] {
  return Object.values(thing).flatMap((value: unknown) => {
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
    "plainText" in value &&
    "references" in value &&
    "pictures" in value
  );
}
