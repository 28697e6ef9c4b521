import { z } from "zod";
import { eventStates } from "../../model/event-state.ts";
import { openDataTypes } from "../../routes/open-data-set.ts";

/**
 * What the functions of a kind must give: the compiler asks for the same of code that it reads, and
 * nobody has to have asked the compiler. What is expected is said in the words of TypeScript.
 */
export type Contracts = Readonly<Record<string, z.ZodType>>;

const name = /^[a-z]+(-[a-z]+)*$/;
const part = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const matching = (pattern: RegExp) =>
  z.string(String(pattern)).regex(pattern, { error: String(pattern) });
const text = z.string("string").min(1, { error: 'string !== ""' });
const boolean = z.boolean("boolean");
const day = z.iso.date('"YYYY-MM-DD"');
const listOf = <Item extends z.ZodType>(item: Item, expected: string) => z.array(item, expected);
const texts = listOf(text, "readonly string[]");
const reference = z.looseObject({ kind: text, id: text }, "{ kind: string, id: string }");
const perLanguage = z.record(z.string(), z.unknown(), "{ [language: string]: … }");
const moment = z.looseObject({ date: day }, '{ date: "YYYY-MM-DD" }');
const object = z.looseObject({}, "object");
const action = z.custom<() => unknown>((value) => typeof value === "function", "function");
const localized = z.looseObject({ value: text, lang: text.optional() }, "{ value: string }");

const occasion = z.looseObject(
  {
    reference,
    title: perLanguage,
    preamble: perLanguage,
    start: moment,
    end: moment,
    place: z.looseObject(
      { kind: z.enum(["venue", "digital"], '"venue" | "digital"') },
      '{ kind: "venue" | "digital" }',
    ),
    status: z.enum(eventStates, eventStates.map((state) => `"${state}"`).join(" | ")),
    sequence: z.int("number"),
    organiser: reference,
    contacts: listOf(reference, 'readonly Reference<"contact">[]'),
    priorities: listOf(reference, 'readonly Reference<"priority">[]'),
    updated: day,
  },
  "Occasion",
);

/** What JSON can say: programs read it so. */
const json = z.custom<object>((value) => {
  if (typeof value !== "object" || value === null) return false;
  try {
    return JSON.stringify(value) !== undefined;
  } catch {
    return false;
  }
}, "JSON");

/** What a page says of itself, by the names of its functions. */
export const ofPages: Contracts = {
  key: text,
  segments: listOf(matching(part), "readonly string[]").min(1, { error: "length > 0" }),
  title: localized,
  section: text.optional(),
  parents: texts,
  isTranslated: boolean,
  lastModified: day.optional(),
  files: texts,
  titleInTab: text,
  siteInTab: text,
  opening: z.looseObject({ plainText: z.string() }, "MarkdownDocument").optional(),
  owner: reference,
  notes: z.looseObject(
    { published: day.optional(), updated: day.optional(), review: day.optional() },
    "PageNotes",
  ),
  takesComments: boolean,
  fragments: texts,
  versionOf: z.looseObject({ kind: text, of: reference }, "VersionOf").optional(),
  search: z
    .looseObject(
      { kind: text, year: text.optional(), keywords: texts.optional() },
      "{ kind: string }",
    )
    .optional(),
  isCurrent: boolean,
  isInSiteMap: boolean,
  isInIndex: boolean,
  titleInIndex: localized,
  pictureOf: text,
  titleInPicture: localized,
  dayInPicture: z.string("string").optional(),
  theme: z.number("number").optional(),
  feed: object.optional(),
  feedKeys: texts,
  feedEntry: z.looseObject(
    {
      published: day,
      updated: day.optional(),
      author: z.looseObject({ name: text }, "{ name: string }"),
      categories: listOf(object, "readonly { term, label }[]"),
      summary: z.string("string").optional(),
    },
    "FeedFacts",
  ),
  occasion,
  calendarOfParts: text,
  partEntries: listOf(object, "readonly CalendarEntry[]"),
  structuredData: json,
  named: json,
  names: listOf(reference, "readonly Reference[]"),
};

/** What is said of how the things of a kind are kept. */
export const ofData: Contracts = {
  schema: z.custom(
    (value) =>
      typeof value === "object" && value !== null && "safeParse" in value && "_zod" in value,
    "z.ZodType",
  ),
  make: z.looseObject({ id: text }, "{ id: string }"),
  load: z.instanceof(Map, { error: "ReadonlyMap<string, Thing>" }),
  complete: z.instanceof(Map, { error: "ReadonlyMap<string, Thing>" }),
  nameOf: perLanguage,
  relations: listOf(listOf(object, "readonly Relation[]"), "readonly (readonly Relation[])[]"),
  statedDays: listOf(
    z.looseObject({ path: z.array(z.unknown(), "FieldPath") }, "StatedDay"),
    "readonly StatedDay[]",
  ),
  clockTimes: object,
  changesAt: listOf(z.looseObject({ date: day }, "LifeMoment"), "readonly LifeMoment[]"),
  fragments: texts,
};

/** What a set of open data gives. */
export const ofOpenData: Contracts = {
  items: listOf(json, "readonly object[]"),
  days: listOf(day.optional(), "readonly (string | undefined)[]"),
};

const page = z.looseObject(
  {
    ...Object.fromEntries(Object.keys(ofPages).map((one) => [one, action.optional()])),
    key: action,
    segments: action,
    title: action,
  },
  "definePage(…)",
);

/** What a kind is, before any of its functions is called. */
export const kindShape = z.looseObject({
  pages: z.record(z.string(), page, "{ [name: string]: definePage(…) }"),
  plan: action,
  sections: listOf(z.looseObject({ id: matching(part) }, "{ id: string }"), "[section]").optional(),
  data: z
    .looseObject(
      {
        folder: matching(part),
        fields: text,
        ...Object.fromEntries(Object.keys(ofData).map((one) => [one, action.optional()])),
        schema: action,
      },
      "defineData(…)",
    )
    .optional(),
  text: z.looseObject({ fields: action }, "defineText(…)").optional(),
  openData: listOf(
    z.looseObject(
      {
        id: matching(part),
        fields: z.record(
          z.string(),
          z.enum(openDataTypes, openDataTypes.map((type) => `"${type}"`).join(" | ")),
          "OpenDataFields",
        ),
        items: action,
        days: action,
      },
      "OpenDataSet",
    ),
    "readonly OpenDataSet[]",
  ).optional(),
});

/** How a kind looks, before any layout is called. */
export const looksShape = z.looseObject({
  looks: z
    .looseObject(
      {
        layouts: z.record(z.string(), action, "{ [page: string]: function }"),
        feedTexts: z.record(z.string(), action, "{ [page: string]: function }").optional(),
        slots: z
          .record(z.string(), z.looseObject({ look: action }, "{ look: function }"), "Slots")
          .optional(),
        partLink: action.optional(),
      },
      "defineLooks(…)",
    )
    .optional(),
});

/** What a layout gives. */
export const node = z.custom(
  (value) => typeof value === "object" && value !== null && "type" in value,
  "<… />",
);

/** The name of a kind, and of its folder. */
export function isNameOfKind(value: string): boolean {
  return name.test(value);
}

/** A value that is not what it must be: which part of it, what it is, and what was expected. */
export interface WrongValue {
  readonly what: string;
  readonly found: string;
  readonly expected: string;
}

/**
 * Compares a value with what was promised.
 * @param what the name of the value, as its author knows it: `pages.list.title(…)`
 */
export function findWrongValue(
  contract: z.ZodType,
  value: unknown,
  what: string,
): WrongValue | undefined {
  const { error } = contract.safeParse(value);
  const [issue] = error?.issues ?? [];
  if (!issue) return undefined;
  const at = issue.path.reduce<unknown>((inner, key) => Object(inner)[key], value);
  return { what: nameOf(what, issue.path), found: describe(at), expected: issue.message };
}

function nameOf(what: string, path: readonly PropertyKey[]): string {
  const inner = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`));
  return `${what}${inner.join("")}`.replace(/^\./, "");
}

/** A value as it would stand in code, without its insides. */
function describe(value: unknown): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "function") return "function";
  if (Array.isArray(value)) return value.length === 0 ? "[]" : "[…]";
  if (typeof value === "object" && value !== null) return "{ … }";
  return String(value);
}
