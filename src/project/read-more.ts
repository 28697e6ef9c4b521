import { createFormWords } from "../admin/form-words.ts";
import { describeFile } from "../fields/describe-fields.ts";
import { collectionOf } from "../fields/files-of-collection.ts";
import { nameOfField } from "../fields/name-of-field.ts";
import type { Translator } from "../i18n/translator.ts";
import type { Fault } from "../model/fault.ts";
import { filesWithFields } from "./fields-of-site.ts";
import { makeAnew } from "./known/known-made.ts";
import { allKinds } from "./own-kinds/all-kinds.ts";
import { ownKindsOf } from "./own-kinds/kinds-of-site.ts";

/** So many names are offered: who has more faults begins with these. */
const most = 5;

/**
 * The command that tells of the fields in which errors are; undefined where they are in none.
 * @param faults also those that are no errors
 * @param root the folder of the site, which may have kinds of its own
 */
export async function readMoreOf(
  faults: readonly (Pick<Fault, "file" | "field"> & { readonly severity: string })[],
  root: string,
  { t, language }: Pick<Translator, "t" | "language">,
): Promise<string | undefined> {
  const inFields = faults.filter(
    ({ severity, field }) => severity === "error" && field !== undefined,
  );
  if (inFields.length === 0) return undefined;
  const nameOf = await fieldNames(root, language);
  const names = [...new Set(inFields.flatMap((place) => nameOf(place) ?? []))].slice(0, most);
  return names.length === 0 ? undefined : t("fieldReference.readMore", { names: names.join(" ") });
}

/** The names depend on the kinds of the site alone. */
async function fieldNames(root: string, editorLanguage: string) {
  const kinds = allKinds(await ownKindsOf(root, editorLanguage, makeAnew));
  const words = createFormWords({}, editorLanguage);
  const context = { kinds, languages: [editorLanguage], country: "SE", words, sections: [] };
  const collections = filesWithFields(context);
  const describing = {
    language: editorLanguage,
    speaker: { word: () => "" },
    exampleOf: () => undefined,
  };
  return ({ file, field }: Pick<Fault, "file" | "field">): string | undefined => {
    const collection = collectionOf(file, collections);
    return collection && nameOfField(describeFile(collection, describing), field);
  };
}
