import { stringify } from "yaml";
import { parseMarkdown } from "../../markdown/parse-markdown.ts";
import { escapeParagraph } from "../escape-markdown.ts";
import { cleanWords } from "./clean-words.ts";
import { type KnownContact, knownContact, toCreate } from "./find-contacts.ts";
import { textOf } from "./page-blocks.ts";
import type { ReadPage } from "./read-page.ts";
import type { PlacedRemark, Remark } from "./remark.ts";
import { type InlineContext, writeParagraph } from "./write-inline.ts";

/** What the site wants to be told of a page at the top of its file. */
export interface WantedFields {
  /** The fields that pages of its kind have beside what all have. */
  readonly names: ReadonlySet<string>;
  /** Those that hold a day and may not be missing. */
  readonly requiredDays: readonly string[];
  /** False for a translation, whose original has all that is the same in every language. */
  readonly isOriginal: boolean;
  readonly today: string;
  readonly contacts: readonly KnownContact[];
  /** The kinds that links can lead to. */
  readonly kinds: readonly string[];
  /** What a page is called that has no title. */
  readonly titleOfNone: string;
}

/** The top of a file, with its remarks by the lines of its fields. */
export interface WrittenFields {
  readonly text: string;
  readonly remarks: readonly PlacedRemark[];
}

interface FieldRemark extends Remark {
  readonly field: string;
}

/** Writes the fields of a page, as far as pages of its kind have them. */
export function writeFields(
  page: ReadPage,
  wanted: WantedFields,
  context: InlineContext,
): WrittenFields {
  const told: FieldRemark[] = [];
  const tell = (field: string, remark: Remark) => told.push({ ...remark, field });
  if (page.title === undefined)
    tell("title", { code: "no-title", values: { title: wanted.titleOfNone } });
  const fields = {
    title: page.title ?? wanted.titleOfNone,
    ...preambleOf(page, wanted, context),
    ...(wanted.isOriginal && { ...daysOf(page, wanted, tell), ...peopleOf(page, wanted, tell) }),
  };
  const text = `---\n${stringify(fields, { lineWidth: 0 })}---\n`;
  const lines = text.split("\n");
  const lineOf = (field: string) => lines.findIndex((line) => line.startsWith(`${field}:`)) + 1;
  return {
    text,
    remarks: told.map(({ field, ...remark }) => ({ ...remark, line: lineOf(field) || 1 })),
  };
}

type TellField = (field: string, remark: Remark) => void;

function preambleOf({ preamble }: ReadPage, { kinds }: WantedFields, context: InlineContext) {
  if (!preamble) return {};
  const markdown = writeParagraph(preamble, context);
  const isSound = parseMarkdown(markdown, { kinds }).problems.length === 0;
  return { preamble: isSound ? markdown : escapeParagraph(cleanWords(textOf(preamble)).trim()) };
}

function daysOf(
  page: ReadPage,
  wanted: WantedFields,
  tell: TellField,
): Readonly<Record<string, string>> {
  const { names, requiredDays, today } = wanted;
  const hasPublished = names.has("published");
  const known = page.published ?? page.updated;
  const days: Record<string, string> = {};
  for (const field of new Set([...(hasPublished ? ["published"] : []), ...requiredDays])) {
    days[field] = known ?? today;
    if (known === undefined) tell(field, { code: "no-date", values: { date: today, field } });
  }
  const updated = page.updated ?? (hasPublished ? undefined : page.published);
  if (updated === undefined) return days;
  const { published } = days;
  if (published !== undefined && updated < published)
    tell("published", { code: "updated-before-published", values: { published, updated } });
  else if (updated !== published) days.updated = updated;
  return days;
}

function peopleOf(page: ReadPage, { contacts }: WantedFields, tell: TellField) {
  const name = page.editor ?? "";
  const editor = name === "" ? undefined : knownContact({ name }, contacts);
  if (name !== "" && !editor && name !== page.metadata.editor) {
    const { values } = toCreate({ name, telephones: [] });
    tell("title", { code: "editor-unknown", values });
  }
  return {
    ...(editor && { editor: editor.id }),
    ...(page.contacts.length > 0 && { contacts: [...page.contacts] }),
  };
}
