import { asWritten } from "./as-written.ts";
import type { CmsField } from "./cms-widget.ts";
import type { Collection } from "./collections.ts";
import type { Form } from "./form.ts";
import type { FormWords } from "./form-words.ts";

/** How the fields are called in which editors say that a translation says what its original says. */
export const reviewedKey = "_reviewed";

/** The field for the translation into a language of a data file, whose form holds all languages. */
export function reviewedKeyOf(language: string): string {
  return `${reviewedKey}_${language}`;
}

/**
 * The fields in which editors say that the translations of a thing are right. They are in no file: what is
 * noted of them is made when something is saved (`browser/note-translations.ts`).
 * @param languages those of the site, that of the originals first
 */
export function translationFields(
  { format }: Pick<Collection, "format">,
  [, ...others]: readonly string[],
  words: FormWords,
): readonly CmsField[] {
  if (others.length === 0 || format.sort === "text") return [];
  if (format.sort === "data" && !isTranslated(format.form)) return [];
  const yesOrNo = { widget: "boolean", default: false, required: false };
  const hint = asWritten(words.text("translation.hint"));
  const label = words.text("translation.agrees");
  if (format.sort === "page") return [{ name: reviewedKey, label, hint, i18n: true, ...yesOrNo }];
  return others.map((language) => ({
    name: reviewedKeyOf(language),
    label:
      others.length === 1
        ? label
        : words.text("translation.agreesIn", { language: words.nameOfLanguage(language) }),
    hint,
    ...yesOrNo,
  }));
}

/** Whether a form has texts that are the same in each language; the words of an address are none. */
function isTranslated(form: Form): boolean {
  switch (form.sort) {
    case "group":
      if (form.isOfLanguages) return !form.isAddress;
      return form.fields.some((field) => isTranslated(field.form));
    case "picture":
      return form.fields.some((field) => isTranslated(field.form));
    case "variants":
      return form.variants.some(({ fields }) => fields.some((field) => isTranslated(field.form)));
    case "list":
      return isTranslated(form.item);
    default:
      return false;
  }
}
