import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fault } from "../../../src/model/fault.ts";
import { loadLocales } from "../../../src/model/load-locales.ts";
import { realLocales } from "../../i18n/real-locales.ts";
import { fixtureRoot } from "../../roots.ts";

/** One mistake in the texts of a language, and the fault that it must give. */
export interface BadLocale {
  /** Ends the sentence "reports … when". */
  readonly when: string;
  /** The language whose file is changed; `sv` is spoken by the generator, and only partly given. */
  readonly language: string;
  /** The text of the file, or the first place of a text in the Finnish one and what comes in its stead. */
  readonly change: string | readonly [from: string | RegExp, to: string];
  /** The field and the code; the line follows from `at`. */
  readonly fault: string;
  /** What stands on the line that must be named; by default the file as a whole. */
  readonly at?: string;
}

export const finnish = readFileSync(join(fixtureRoot, "locales/fi.json"), "utf8");

export const badLocales: readonly BadLocale[] = [
  {
    when: "the file is broken",
    language: "sv",
    change: '{ "ui": ',
    fault: "json-not-closed",
    at: '{ "ui"',
  },
  {
    when: "a text is unknown",
    language: "sv",
    change: '{\n  "ui": {\n    "page": { "skipLnk": "x" }\n  }\n}',
    fault: "ui.page.skipLnk unknown-locale-text",
    at: "skipLnk",
  },
  {
    when: "a group is unknown",
    language: "sv",
    change: '{ "uj": { "a": "x" } }',
    fault: "uj.a unknown-locale-text",
    at: "uj",
  },
  {
    when: "a text is a number",
    language: "sv",
    change: '{ "ui": { "page": { "skipLink": 7 } } }',
    fault: "ui.page.skipLink empty-locale-text",
    at: "7",
  },
  {
    when: "a text is empty",
    language: "sv",
    change: '{ "ui": { "page": { "skipLink": " " } } }',
    fault: "ui.page.skipLink empty-locale-text",
    at: "skipLink",
  },
  {
    when: "a placeholder is misspelt",
    language: "sv",
    change: '{ "ui": { "link": { "readMore": "Om {{titel}}" } } }',
    fault: "ui.link.readMore locale-placeholders",
    at: "titel",
  },
  {
    when: "a placeholder has a format",
    language: "sv",
    change: '{ "ui": { "page": { "skipLink": "Hoppa {{a.b}}" } } }',
    fault: "ui.page.skipLink locale-syntax",
    at: "a.b",
  },
  {
    when: "a text refers to another",
    language: "sv",
    change: '{ "ui": { "page": { "skipLink": "$t(ui.page.skipLink)" } } }',
    fault: "ui.page.skipLink locale-syntax",
    at: "$t",
  },
  {
    when: "the word of an address leads out of the site",
    language: "sv",
    change: '{ "routes": { "news": "../../../evil" } }',
    fault: "routes.news not-a-slug",
    at: "evil",
  },
  {
    when: "the word of an address has spaces and letters beyond a–z",
    language: "sv",
    change: '{ "routes": { "news": "Mina nyheter?#å" } }',
    fault: "routes.news not-a-slug",
    at: "Mina",
  },
  {
    when: "the word of an address is mark-up",
    language: "sv",
    change: '{ "routes": { "news": "<b>" } }',
    fault: "routes.news not-a-slug",
    at: "<b>",
  },
  {
    when: "the tag of the language is none",
    language: "sv",
    change: '{ "language": { "tag": "e_n" } }',
    fault: "language.tag not-a-locale-tag",
    at: "e_n",
  },
  {
    when: "a pattern of dates has an unknown placeholder",
    language: "sv",
    change: '{ "format": { "date": { "long": "{{dag}}" } } }',
    fault: "format.date.long format-placeholders",
    at: "dag",
  },
  {
    when: "a file is named after no language",
    language: "svenska",
    change: "{}",
    fault: "bad-locale-name",
  },
  {
    when: "a whole language lacks a text",
    language: "fi",
    change: [/ *"start": "Kuuntele[^\n]*\n/, ""],
    fault: "ui.listen.start missing-locale-text",
    at: '"listen"',
  },
  {
    when: "a text lacks a form that its language has for some numbers",
    language: "fi",
    change: [/ *"count_one": [^\n]*\n/, ""],
    fault: "ui.news.count_one missing-plural-form",
    at: '"news": {',
  },
  {
    when: "a whole language lacks its formats",
    language: "fi",
    change: [/"format": \{/, '"formats": {'],
    fault: "format missing-field",
    at: "{",
  },
  {
    when: "a whole language names formats that no computer has",
    language: "fi",
    change: ["fi-FI", "xx-YY"],
    fault: "format.locale not-a-format-locale",
    at: "xx-YY",
  },
  {
    when: "a whole language runs in no direction",
    language: "fi",
    change: ['"direction": "ltr"', '"direction": "up"'],
    fault: "language.direction not-among-choices",
    at: '"up"',
  },
];

/** The text of the file that a mistake is made in. */
export function textOf({ change }: BadLocale): string {
  if (typeof change === "string") return change;
  const [from, to] = change;
  if (finnish.search(from) < 0) throw new Error(`the Finnish locale has no ${from} any more`);
  return finnish.replace(from, to);
}

/** What is said of the texts of a site that speaks Swedish, English and Finnish. */
export function faultsOfLocale(input: BadLocale): readonly Fault[] {
  const faults: Fault[] = [];
  const changed = { path: `locales/${input.language}.json`, text: textOf(input) };
  const others = input.language === "fi" ? [] : [{ path: "locales/fi.json", text: finnish }];
  loadLocales(
    {
      files: [...others, changed],
      unreadable: new Set(),
      own: realLocales,
      languages: ["sv", "en", "fi"],
    },
    (fault) => faults.push(fault),
  );
  return faults;
}
