import type { Collection, CollectionContext } from "../admin/collections.ts";
import { collectionsOf } from "../admin/collections.ts";
import type { FormWords } from "../admin/form-words.ts";
import { type Describing, describeFile, type FieldFile } from "../fields/describe-fields.ts";
import { collectionOf } from "../fields/files-of-collection.ts";
import { examplesFrom } from "../fields/find-examples.ts";
import type { ReferenceWords } from "../fields/write-reference.ts";
import { type FormsOfSite, readForms } from "./forms-of-site.ts";

/** All fields of all files of a site, described. */
export interface FieldsOfSite {
  readonly files: readonly FieldFile[];
  /** The file that a path, from the root of the site, is an example of. */
  readonly fileAt: (path: string) => FieldFile | undefined;
  readonly words: ReferenceWords;
}

/** The data files that there is one of, and those that programs write. */
const single = ["site", "navigation", "redirects", "synonyms", "check", "comments"];

/**
 * Describes the fields of a site's files, those of its own kinds too.
 * @param root the folder of the site; its things are the examples
 * @param language that of the description; without it, that of the editors
 */
export async function readFields(root: string, language?: string): Promise<FieldsOfSite> {
  const { context, files: own, translator } = await readForms(root, language);
  const { t } = translator;
  const [original = "sv"] = context.languages;
  const describing: Describing = {
    language: original,
    speaker: { word: (key, values = {}) => t(`fieldReference.forms.${key}`, values) },
    exampleOf: examplesFrom([...own.data, ...own.content], original),
  };
  const collections = filesWithFields({ ...context, words: forFiles(context.words) });
  const described = new Map(
    collections.map((collection) => [collection, describeFile(collection, describing)]),
  );
  return {
    files: [...described.values()],
    fileAt: (path) => {
      const collection = collectionOf(path, collections);
      return collection && described.get(collection);
    },
    words: (key, values = {}) => t(`fieldReference.${key}`, values),
  };
}

/** All sorts of files but those with the text of a thing, which have no fields. */
export function filesWithFields(context: CollectionContext): readonly Collection[] {
  return collectionsOf(context, single).filter(({ format }) => format.sort !== "text");
}

/** Who writes files must know what forms know for them. */
function forFiles(words: FormsOfSite["context"]["words"]): FormWords {
  return { ...words, hint: (key) => words.find(`fields.${key}.hint`) };
}
