import { stringify } from "yaml";
import { parseMarkdown } from "../../markdown/parse-markdown.ts";
import { escapeParagraph } from "../escape-markdown.ts";
import { cleanWords } from "./clean-words.ts";
import type { KnownContact } from "./find-contacts.ts";
import { textOf } from "./page-blocks.ts";
import type { ReadPage } from "./read-page.ts";
import type { PlacedRemark, Remark } from "./remark.ts";
import { knownContact, toCreate } from "./take-contacts.ts";
import { type InlineContext, writeParagraph } from "./write-inline.ts";

/** What the site wants to be told of a page at the top of its file. */
export interface WantedFields {
  /** The fields that pages of its kind have beside what all have. */
  readonly names: ReadonlySet<string>;
  /** Those that hold a day and may not be missing. */
  readonly requiredDays: readonly string[];
  /** Whether a page of its kind may have these days and no others. */
  readonly accepts: (days: Readonly<Record<string, string>>) => boolean;
  /** False for a translation, whose original has all that is the same in every language. */
  readonly isOriginal: boolean;
  /** The language of the original. */
  readonly original: string;
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
  const isLess = page.published ?? page.updated ?? page.editor ?? page.contacts[0];
  if (!wanted.isOriginal && isLess !== undefined)
    tell("title", { code: "fields-of-original", values: { language: wanted.original } });
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

/** What the page says, as far as the kind takes it; a day that the kind asks for is there in any case. */
function daysOf(page: ReadPage, wanted: WantedFields, tell: TellField): Days {
  const { names, today, accepts } = wanted;
  const { published, updated } = page;
  const found: Days = names.has("published")
    ? { ...(published && { published }), ...(updated && updated !== published && { updated }) }
    : { ...((updated ?? published) && { updated: updated ?? published ?? "" }) };
  if (found.published && found.updated && found.updated < found.published) {
    tell("published", { code: "updated-before-published", values: found });
    delete found.updated;
  }
  if (accepts(found)) return found;
  const known = published ?? updated;
  const asked = [...(names.has("published") ? ["published"] : []), ...wanted.requiredDays];
  for (const field of asked.filter((name) => found[name] === undefined)) {
    found[field] = known ?? today;
    if (known === undefined) tell(field, { code: "no-date", values: { date: today, field } });
  }
  return found;
}

type Days = Record<string, string>;

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
