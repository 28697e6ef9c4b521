import type { RuleLanguage } from "../rules/rule-words.ts";

/** The months as they are written in a date. */
export const months: Readonly<Record<RuleLanguage, readonly string[]>> = {
  sv: "januari februari mars april maj juni juli augusti september oktober november december".split(
    " ",
  ),
  en: "January February March April May June July August September October November December".split(
    " ",
  ),
};

/** "20 mars 2024"; undefined where no calendar has that day. */
function writtenDate(
  [year, month, day]: readonly [year: number, month: number, day: number],
  language: RuleLanguage,
): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  const name = months[language][month - 1];
  return isReal && year >= 1500 && name !== undefined ? `${day} ${name} ${year}` : undefined;
}

/** A date as somebody wrote it, and as it is written here. */
export interface FoundDate {
  readonly start: number;
  readonly text: string;
  readonly better: string;
  /** Whether both surely mean the same. */
  readonly isSure: boolean;
}

const before = String.raw`(?<![\p{L}\p{N}_#/]|[\p{L}\p{N}][.:–-])`;
const after = String.raw`(?![\p{L}\p{N}_/]|[.:-][\p{L}\p{N}])`;
const pattern = (source: string) => new RegExp(before + source + after, "gu");
const monthIn = { sv: months.sv.join("|"), en: months.en.join("|") };

const inFigures = [
  pattern(String.raw`(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)`),
  pattern(
    String.raw`(?<one>\d{1,2})/(?<other>\d{1,2})(?:(?<sign>[ /-])(?<year>(?:19|20)\d\d)|(?<sign>[/-])(?<year>\d\d))`,
  ),
  pattern(String.raw`(?<one>\d{1,2})(?<sign>\.)(?<other>\d{1,2})\.(?<year>\d{4})`),
];
const withOrdinals: Readonly<Record<RuleLanguage, readonly RegExp[]>> = {
  sv: [pattern(String.raw`(?<day>\d{1,2}):[ae](?<of> i)? (?<name>${monthIn.sv})`)],
  en: [
    pattern(
      String.raw`(?<the>[Tt]he )?(?<day>\d{1,2})(?:st|nd|rd|th)(?<of> of)? (?<name>${monthIn.en})`,
    ),
    pattern(
      String.raw`(?<name>${monthIn.en}) (?<day>\d{1,2})(?:(?:st|nd|rd|th)(?:,? (?<year>\d{4}))?|, (?<year>\d{4}))`,
    ),
  ],
};
/**
 * The numbers of cases, documents and versions: "KS 2024-03-20", "version 2.10.2024". Without `(?i:)`: once a
 * program has many expressions, V8 stops to improve new ones, and then takes no "Dnr" for "dnr".
 */
const ofNumber =
  /(?:(?<!\p{L})(?:[Dd]?[Nn]r|[Nn]o|[Ii]d|[Rr]e[fv]|[Vv](?:ersion)?|[Uu]tgåva|[Ee]dition)|[Nn]um(?:mer|ber)|[Bb]eteckning|\p{Lu}{2,})[.:]? ?$/u;

/** The dates in words that are written otherwise than dates are. */
export function* oddDatesIn(prose: string, language: RuleLanguage): Generator<FoundDate> {
  for (const one of [...inFigures, ...withOrdinals[language]])
    for (const match of prose.matchAll(one)) {
      const { index: start, 0: text } = match;
      const [left, right] = [prose.slice(0, start), prose.slice(start + text.length)];
      const read = match.groups?.name === undefined ? readFigures : readOrdinal;
      const { better, isSure = false } = read(match.groups ?? {}, language);
      if (better === undefined || ofNumber.test(left)) continue;
      // Beside a dash, which stands otherwise between names of months.
      const isInRange = /[–-] ?$/.test(left) || /^ ?[–-]/.test(right);
      yield { start, text, better, isSure: isSure && !isInRange };
    }
}

type Groups = Readonly<Record<string, string | undefined>>;
interface ReadDate {
  readonly better?: string | undefined;
  readonly isSure?: boolean;
}

function readFigures(groups: Groups, language: RuleLanguage): ReadDate {
  const { year = "", month, day, one, other, sign } = groups;
  const full = Number(year.length === 2 ? `20${year}` : year);
  if (month !== undefined)
    return { better: writtenDate([full, Number(month), Number(day)], language), isSure: true };
  const [first, second] = [Number(one), Number(other)];
  const [dayOf, monthOf] = second > 12 ? [second, first] : [first, second];
  const better = writtenDate([full, monthOf, dayOf], language);
  // "3/4/2024" is a day in April to some and one in March to others; "3/4 2024" is Swedish.
  const isSwedish = language === "sv" && sign !== "/";
  return { better, isSure: year.length === 4 && (isSwedish || dayOf > 12) };
}

function readOrdinal({ day = "", name = "", year, the, of }: Groups): ReadDate {
  if (Number(day) < 1 || Number(day) > 31) return {};
  const better = [Number(day), name, year ?? []].flat().join(" ");
  // In "the 20th March meeting" the article goes with the meeting.
  return { better, isSure: the === undefined || of !== undefined };
}
