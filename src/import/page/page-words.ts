import type { LocaleTexts } from "../../i18n/locale.ts";
import type { Translator } from "../../i18n/translator.ts";

/** Words by which the parts of a page are known, in lower case. */
export interface PageWords {
  /** What stands before a day or a name: "published", "editor". Longer ones come first. */
  readonly labels: Readonly<Record<LabelName, readonly string[]>>;
  /** Headings above contacts, and above boxes of facts. */
  readonly contact: ReadonlySet<string>;
  readonly fact: ReadonlySet<string>;
  /** Before a telephone number or an address of e-mail. */
  readonly telephone: ReadonlySet<string>;
  readonly email: ReadonlySet<string>;
  /** Lines that belong to the site around a text: "Menu", "Share". */
  readonly noise: ReadonlySet<string>;
  /** Labels in programmes, of which the value stands on the next line. */
  readonly place: ReadonlySet<string>;
  readonly time: ReadonlySet<string>;
  /** The names of months, whole and short, with their numbers. */
  readonly months: ReadonlyMap<string, number>;
}

export type LabelName = "published" | "updated" | "editor";

/**
 * Reads the words from the locales, where they are written with commas between: of all languages of the
 * site, because pages do not always say in which of them they are.
 */
export function pageWords(translators: readonly Pick<Translator, "t" | "language">[]): PageWords {
  const read = (name: keyof LocaleTexts["import"]["page"]["words"]) =>
    translators
      .flatMap(({ t }) => t(`import.page.words.${name}`).split(","))
      .map(asLabel)
      .toSorted((one, other) => other.length - one.length);
  const set = (name: Parameters<typeof read>[0]) => new Set(read(name));
  return {
    labels: { published: read("published"), updated: read("updated"), editor: read("editor") },
    contact: set("contact"),
    fact: set("fact"),
    telephone: set("telephone"),
    email: set("email"),
    noise: set("noise"),
    place: set("place"),
    time: set("time"),
    months: new Map(translators.flatMap(({ language }) => monthsIn(language))),
  };
}

function monthsIn(language: string): readonly (readonly [string, number])[] {
  return Array.from({ length: 12 }, (_, index) => index).flatMap((index) =>
    (["long", "short"] as const).map((month) => {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: "UTC" });
      const name = format.format(new Date(Date.UTC(2024, index, 15)));
      return [name.toLowerCase().replace(/\.$/, ""), index + 1] as const;
    }),
  );
}

/** Whether a text stands above contacts: "For more information, contact". */
export function isAboveContact(text: string, { contact }: Pick<PageWords, "contact">): boolean {
  return text.split(/,| och | and /).every((part) => contact.has(asLabel(part)));
}

/** A text as it is compared with words: in lower case, without the colon or dots after a label. */
export function asLabel(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s:.…]*$/, "")
    .trim();
}
