import { dataKinds, namesOf, referenceNameOf } from "../model/kind-names.ts";
import { originalSchema, translationSchema } from "../model/page.ts";
import { createSharedSchemas, type SharedSchemas } from "../model/shared-schemas.ts";
import { contentFolder, dataFile, dataFolder } from "../model/site-files.ts";
import { daysOfMaking } from "../model/skeleton.ts";
import type { ThingKind } from "../model/thing-kind.ts";
import type { SchemaNode } from "../schemas/describe-schema.ts";
import { dataFormats } from "../schemas/json-schemas.ts";
import type { FileFormat } from "./file-formats.ts";
import type { Choice, Form, FormField } from "./form.ts";
import { type FormContext, formOfSchema } from "./form-of-schema.ts";
import type { FormWords } from "./form-words.ts";
import { nodeOf } from "./node-of.ts";
import { placesOf } from "./places-of-things.ts";

/** Things that are kept alike, and how they are filled in. */
export interface Collection {
  readonly name: string;
  /** What stands before the colon in references to its things. */
  readonly reference?: string;
  readonly label: string;
  /** What one of them is called. */
  readonly labelOfOne: string;
  /** What they are, in a sentence. */
  readonly about: string;
  /** The folder of their files, with `{{locale}}` for the language; or the only file. */
  readonly folder: string;
  readonly file?: string;
  /** Whether their files may lie in folders of that folder. */
  readonly isDeep: boolean;
  readonly format: FileFormat;
  /** Where visitors meet its things: on a page of each, on one that all share, or wherever else. */
  readonly standing: "own-page" | "shared-page" | "nowhere";
  /** Whether texts and other things can lead to them. */
  readonly isNamed: boolean;
  /** The fields that are filled in for each language of a page. */
  readonly perLanguage: readonly string[];
}

/** What collections are made of: never of the content. */
export interface CollectionContext {
  readonly kinds: readonly ThingKind[];
  /** The site's languages, the default one first. */
  readonly languages: readonly string[];
  readonly country: string;
  readonly words: FormWords;
  /** The sections that links can lead to, with their titles. */
  readonly sections: readonly Choice[];
}

/** The data files of every site that editors fill in, by the names of their schemas. */
const commonFiles: readonly string[] = ["navigation", "synonyms", "redirects", "site"];

/**
 * All that editors can fill in, in the order in which it is offered. Pure.
 * @param single the names of the schemas of data files that there is one of
 */
export function collectionsOf(
  context: CollectionContext,
  single: readonly string[] = commonFiles,
): readonly Collection[] {
  const { kinds, languages, country, words, sections } = context;
  const names = namesOf(kinds);
  const shared = createSharedSchemas({ languages, country, kinds: names });
  const places = placesOf(kinds, shared, words);
  const forms: Omit<FormContext, "collection"> = {
    words,
    languages,
    sections,
    places: places.filter(({ before }) => names.references.includes(before.split(":")[0] ?? "")),
    placeOf: (reference) => places.find((place) => place.reference === reference),
  };
  return [
    ...kinds.flatMap((kind) => pagesOf(kind, shared, forms)),
    ...kinds.flatMap((kind) => textsOf(kind, words)),
    ...dataKinds(kinds).flatMap(({ name, reference, data }) => {
      const node = nodeOf(data.schema(shared));
      return [
        {
          ...dataCollection(name, { ...placeOfData(data), fields: data.fields, node }, forms),
          standing: standingOf(data),
          isNamed: data.isNamed !== false,
          reference: referenceNameOf({ name, ...(reference !== undefined && { reference }) }),
        },
      ];
    }),
    ...single.flatMap((name) => {
      const format = dataFormats(kinds)[name];
      if (!format) return [];
      const node = nodeOf(format.schema(shared, languages));
      const { entity: fields, files } = format;
      return [dataCollection(name, { ...placeOfPattern(files), fields, node }, forms)];
    }),
  ];
}

function dataCollection(
  name: string,
  {
    fields,
    node,
    ...place
  }: Pick<Collection, "folder" | "file" | "isDeep"> & {
    readonly fields: string;
    readonly node: SchemaNode;
  },
  context: Omit<FormContext, "collection">,
): Collection {
  const words = wordsOfKind(fields, context.words);
  const form = formOfSchema(node, fields, { ...context, words, collection: name });
  return {
    name,
    ...labelsOf(name, fields, words),
    ...place,
    standing: "nowhere",
    isNamed: false,
    format: { name: `${name}-data`, sort: "data", form: withDayOfChange(form) },
    perLanguage: [],
  };
}

/** What every file can have may mean something else for a kind: a message has no page that stays when it is archived. */
function wordsOfKind(fields: string, words: FormWords): FormWords {
  return {
    ...words,
    hint: (key) => {
      const [group, name] = key.split(".");
      const own = group === "everyFile" ? words.find(`admin.hints.${fields}.${name}`) : undefined;
      return own ?? words.hint(key);
    },
  };
}

/** The day of the last change, where there must be one, is that of the making of a new thing. */
function withDayOfChange(form: Form): Form {
  if (form.sort !== "group") return form;
  const isOfChange = ({ name, isRequired }: FormField) => name === "updated" && isRequired;
  const fields = form.fields.map((field) =>
    isOfChange(field) ? { ...field, isDayOfMaking: true } : field,
  );
  return { ...form, fields };
}

function standingOf({ isNamed, standsOn }: NonNullable<ThingKind["data"]>): Collection["standing"] {
  if (standsOn !== undefined) return "shared-page";
  return isNamed === false ? "nowhere" : "own-page";
}

type FilesPlace = Pick<Collection, "folder" | "file" | "isDeep">;

function placeOfData({ folder, onlyId }: NonNullable<ThingKind["data"]>): FilesPlace {
  return {
    folder: `${dataFolder}/${folder}`,
    ...(onlyId !== undefined && { file: dataFile(folder, onlyId) }),
    isDeep: false,
  };
}

/** One file, `_data/site.json`, or all those below a folder. */
function placeOfPattern(files: string): FilesPlace {
  const [folder = "", rest] = files.split("/**/");
  if (rest !== undefined) return { folder, isDeep: true };
  return { folder: dataFolder, file: files, isDeep: false };
}

function labelsOf(
  name: string,
  fields: string,
  words: FormWords,
): Pick<Collection, "label" | "labelOfOne" | "about"> {
  const ofFile = () => words.label(`files.${fields}`) ?? name;
  return {
    label: words.text(`kinds.${name}.many`) || ofFile(),
    labelOfOne: words.text(`kinds.${name}.one`) || ofFile(),
    about: words.text(`kinds.${name}.about`) || (words.hint(`files.${fields}`) ?? ""),
  };
}

function pagesOf(
  { name, text }: ThingKind,
  shared: SharedSchemas,
  context: Omit<FormContext, "collection">,
): readonly Collection[] {
  if (!text) return [];
  const original = nodeOf(originalSchema(shared, text.fields(shared)));
  const translation = nodeOf(translationSchema(shared));
  const days = text.skeleton ? daysOfMaking(text.skeleton) : [];
  const fields = pageFields(name, original, { ...context, collection: name }).map((field) =>
    days.includes(field.name) ? { ...field, isDayOfMaking: true } : field,
  );
  const folder = `${contentFolder}/{{locale}}`;
  return [
    {
      name,
      ...labelsOf(name, name, context.words),
      folder: text.folder === undefined ? folder : `${folder}/${text.folder}`,
      isDeep: text.folder === undefined,
      standing: "own-page",
      isNamed: true,
      format: { name: `${name}-frontmatter`, sort: "page", fields },
      perLanguage: perLanguageOf(translation),
    },
  ];
}

/** The fields that a translation has, with those within them. */
function perLanguageOf(node: SchemaNode, before = ""): readonly string[] {
  return Object.entries(node.properties ?? {}).flatMap(([name, property]) => {
    if (typeof property === "boolean" || name === "translation") return [];
    return [`${before}${name}`, ...perLanguageOf(property, `${before}${name}.`)];
  });
}

/** Markdown for preambles and the text; all else is as the schema has it. */
function pageFields(kind: string, node: SchemaNode, context: FormContext): readonly FormField[] {
  const { words } = context;
  const key = (name: string) =>
    words.find(`admin.pages.${kind}.${name}.label`) === undefined
      ? `pages.every.${name}`
      : `pages.${kind}.${name}`;
  const ofPages: FormContext = {
    ...context,
    words: {
      ...words,
      label: (path) => words.find(`admin.${pathOf(path)}.label`) ?? words.label(sharedKey(path)),
      labelOfOne: (path) => words.labelOfOne(sharedKey(path)),
      hint: (path) => words.find(`admin.${pathOf(path)}.hint`) ?? words.hint(sharedKey(path)),
      choice: (path) => words.find(`admin.${pathOf(path)}`) ?? words.choice(sharedKey(path)),
    },
  };
  const pathOf = (path: string) => {
    const [, first = "", ...rest] = path.split(".");
    return [key(first), ...rest].join(".");
  };
  const form = formOfSchema(node, "page", ofPages);
  if (form.sort !== "group") return [];
  return form.fields.map((field) => {
    if (field.name === "preamble") return { ...field, form: { sort: "markdown" } };
    if (field.name === "picture" && field.form.sort === "group")
      return { ...field, form: { sort: "picture", fields: field.form.fields } };
    return field;
  });
}

/** Pictures of pages have the words of all pictures. */
function sharedKey(path: string): string {
  return path.replace(/^page\./, "");
}

/** The texts of things that stand in Markdown files of their own. */
function textsOf({ name, data }: ThingKind, words: FormWords): readonly Collection[] {
  if (!data?.textFolder) return [];
  return [
    {
      name: `${name}-text`,
      label: words.text(`kinds.${name}.texts`) || name,
      labelOfOne: words.text(`kinds.${name}.text`) || name,
      about: words.text("forms.texts"),
      folder: `${contentFolder}/{{locale}}/${data.textFolder}`,
      isDeep: true,
      standing: "nowhere",
      isNamed: false,
      format: { name: `${name}-text-frontmatter`, sort: "text" },
      perLanguage: ["body"],
    },
  ];
}

/** The fields of a form, where it is a group of them. */
export function fieldsOfForm(form: Form): readonly FormField[] {
  return form.sort === "group" ? form.fields : [];
}
