import { createDateFormats, type DateFormats } from "./date-formats.ts";
import type { FormatSettings } from "./format-settings.ts";
import { createNumberFormats, type NumberFormats } from "./number-formats.ts";
import type { Telephone } from "./telephone.ts";
import { createTimeFormats, type TimeFormats } from "./time-formats.ts";

/** How one language writes dates, times, numbers, lists and telephone numbers. */
export interface Formats extends DateFormats, TimeFormats, NumberFormats {
  /** `["a", "b", "c"]` → "a, b och c" */
  list(items: readonly string[]): string;
  /** National style ("0155-24 57 39") or international style ("+46 155 24 57 39"). */
  telephone(telephone: Telephone): string;
  /** The name of a language in this language: `"sv"` → "svenska", "Swedish". */
  languageName(language: string): string;
}

/** Makes the formats of a language from the `format` group of its locale file. */
export function createFormats(settings: FormatSettings): Formats {
  const languageNames = new Intl.DisplayNames([settings.locale], { type: "language" });
  return {
    ...createDateFormats(settings),
    ...createTimeFormats(settings.time),
    ...createNumberFormats(settings),
    list: (items) => joinList(items, settings.list),
    telephone: (telephone) => telephone[settings.telephone],
    languageName: (language) => languageNames.of(language) ?? language,
  };
}

function joinList(items: readonly string[], patterns: FormatSettings["list"]): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  const others = items
    .slice(0, -1)
    .reduce((joined, next) => patterns.more({ items: joined, next }));
  return patterns.last({ items: others, last });
}
