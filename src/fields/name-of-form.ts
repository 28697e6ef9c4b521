import type { Form } from "../admin/form.ts";
import type { LocaleTexts } from "../i18n/locale.ts";

/** The words in which forms of values are named. */
export interface FieldSpeaker {
  /** A text of the group `fieldReference.forms` of the locales. */
  readonly word: (
    key: keyof LocaleTexts["fieldReference"]["forms"],
    values?: Readonly<Record<string, string | number>>,
  ) => string;
}

/** Says what may stand in a field: “A list. Each: the id of a contact.” */
export function nameOfForm(form: Form, speaker: FieldSpeaker): string {
  const { word } = speaker;
  switch (form.sort) {
    case "text":
      return word(form.isNullable ? "textOrNull" : "text");
    case "number":
      return nameOfNumber(form, speaker);
    case "yes-or-no":
      if (form.isMark) return word("mark");
      return word(form.otherwise ? "yesUnlessNo" : "noUnlessYes");
    case "media":
      return word(form.isPicture ? "pictureFile" : "file");
    case "thing":
      return word(form.place.isOfOwner ? "ownPart" : "thing", { label: form.place.label });
    case "target":
      return word(form.hasAddresses ? "targetOrAddress" : "target");
    case "fixed":
      return word("fixed", { value: String(form.value) });
    case "group":
      return form.isOfLanguages ? ofLanguages(form, speaker) : word("group");
    case "list": {
      const inner = nameOfForm(form.item, speaker);
      return word(form.atLeast > 0 ? "filledList" : "list", { inner: withSmallLetter(inner) });
    }
    default:
      return word(form.sort);
  }
}

function ofLanguages(
  { fields, isAddress }: Extract<Form, { sort: "group" }>,
  { word }: FieldSpeaker,
): string {
  if (isAddress) return word("slugs");
  const [first] = fields;
  if (first?.form.sort === "markdown") return word("markdownByLanguage");
  return word(first?.form.sort === "list" ? "listByLanguage" : "textByLanguage");
}

function nameOfNumber(
  { isWhole, from, to, isNullable }: Extract<Form, { sort: "number" }>,
  { word }: FieldSpeaker,
): string {
  const name = word(isNullable ? "numberOrNull" : isWhole ? "wholeNumber" : "number");
  if (from !== undefined && to !== undefined)
    return word("between", { name, from: String(from), to: String(to) });
  if (from !== undefined) return word("atLeast", { name, from: String(from) });
  return to === undefined ? name : word("atMost", { name, to: String(to) });
}

function withSmallLetter(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}
