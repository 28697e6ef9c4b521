import { laterMarkdownFile, type TextFile } from "../../model/source-file.ts";
import type { TranslationRecord } from "../../model/translation-record.ts";
import { noteInPage } from "../note-records.ts";
import { editBlocks } from "./edit-body.ts";
import { editFields } from "./edit-fields.ts";
import { headingNames, joinLinks } from "./join-headings.ts";
import { newPage } from "./new-page.ts";
import type { TakenFile } from "./take-targets.ts";
import { applyEdits, type Edit } from "./text-edits.ts";
import { isOfBody, type TextUnit } from "./text-unit.ts";
import { trimmed } from "./texts-of-site.ts";

/** What becomes of a page that came back. */
export interface ChangedPage {
  /** Absent where nothing changes. */
  readonly file?: TextFile;
  /** How many of its texts lack a translation, so that what hangs together with them is left alone. */
  readonly missing: number;
}

/**
 * Makes the file of a translation of what came back of it.
 * @param before the file of the translation as it is
 * @param slug how the address of a new page ends where the name of its file will not do
 */
export function changedPage(
  taken: TakenFile,
  before: TextFile | undefined,
  slug?: string,
): ChangedPage {
  const { units } = taken.texts;
  const texts = textsNow(taken);
  const open = (before ? units.filter(isOfBody) : units).filter((unit) => !texts.has(unit));
  const isChanged = units.some((unit) => texts.get(unit) !== unit.target && taken.taken.has(unit));
  const [original] = units.map(({ of }) => of.originalFile);
  if (!original || (!before && !isChanged)) return { missing: 0 };
  const missing = isChanged ? open.length : 0;
  if (!before) return missing > 0 ? { missing } : { missing, file: newPage(taken, texts, slug) };
  const text = applyEdits(before.text, pageEdits({ original, before, texts, units, missing }));
  const record = recordNow(taken, isChanged && text !== before.text);
  const noted = record ? noteInPage(text, record) : text;
  return { missing, ...(noted !== before.text && { file: { ...before, text: noted } }) };
}

type Texts = ReadonlyMap<TextUnit, string>;

/** What each text is to be: what came back, or what there was. Links to headings lead to those. */
function textsNow({ texts: { units }, taken }: TakenFile): Texts {
  const all = new Map<TextUnit, string>();
  for (const unit of units) {
    const text = taken.get(unit)?.text ?? unit.target ?? (unit.isFixed ? unit.source : undefined);
    if (text !== undefined) all.set(unit, text);
  }
  const body = units.filter(isOfBody);
  const original = body.map(({ source }) => source).join("\n\n");
  const nameOf = headingNames(original, body.map((unit) => all.get(unit) ?? "").join("\n\n"));
  for (const unit of body) {
    const text = all.get(unit);
    if (text !== undefined && text !== unit.target)
      all.set(
        unit,
        joinLinks(text, (page) => (page === "" ? nameOf : undefined)),
      );
  }
  return all;
}

interface PageNow {
  readonly original: TextFile;
  readonly before: TextFile;
  readonly texts: Texts;
  readonly units: readonly TextUnit[];
  readonly missing: number;
}

function pageEdits({ original, before, texts, units, missing }: PageNow): readonly Edit[] {
  const text = before.text.replace(/\r\n?/g, "\n");
  const body = laterMarkdownFile(before).body?.text ?? "";
  const start = text.length - body.length;
  const ofBody = units.filter(isOfBody);
  const now = ofBody.map((unit) => texts.get(unit) ?? "");
  const isSame = ofBody.every((unit) => unit.isFixed || unit.target === texts.get(unit));
  const edits =
    missing > 0 || isSame
      ? []
      : ofBody[0]?.part.kind === "body"
        ? wholeBody(body, now[0] ?? "")
        : editBlocks(laterMarkdownFile(original).body?.text ?? "", body, now);
  const moved = edits.map((edit) => ({ ...edit, from: edit.from + start, to: edit.to + start }));
  return [...editFields(text, fieldsNow(units, texts)), ...moved];
}

function wholeBody(body: string, text: string): readonly Edit[] {
  const own = trimmed(body);
  const from = own === "" ? body.length : body.indexOf(own);
  return [{ from, to: from + own.length, text }];
}

function fieldsNow(units: readonly TextUnit[], texts: Texts): ReadonlyMap<string, string> {
  return new Map(
    units.flatMap((unit) => {
      const text = texts.get(unit);
      const isNew = unit.part.kind === "field" && text !== undefined && text !== unit.target;
      return isNew && unit.part.kind === "field" ? [[unit.part.field, text] as const] : [];
    }),
  );
}

/**
 * What is to be noted: which text the translation says now what it says. Where only a part of it could
 * be taken, it still comes from the text that was noted before, and nobody has reviewed it.
 */
function recordNow(
  { texts, taken, of }: TakenFile,
  isChanged: boolean,
): TranslationRecord | undefined {
  const known = texts.units[0]?.of;
  const all = texts.units.filter(({ isFixed }) => !isFixed).map((unit) => taken.get(unit));
  if (all.some((one) => one === undefined))
    return isChanged && known?.record ? { of: known.record.of } : undefined;
  const isConfirmed = known?.state !== "current" && all.every((one) => one?.isConfirmed);
  return isChanged || isConfirmed ? { of: of ?? texts.fingerprint ?? "" } : undefined;
}
