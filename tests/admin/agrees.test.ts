import assert from "node:assert/strict";
import { test } from "node:test";
import { adminConfig } from "../../src/admin/cms-config.ts";
import { type Collection, collectionsOf } from "../../src/admin/collections.ts";
import { localDraft } from "../../src/admin/draft-addresses.ts";
import type { Form, FormField } from "../../src/admin/form.ts";
import { createFormWords, type FormWords } from "../../src/admin/form-words.ts";
import { nodeOf } from "../../src/admin/node-of.ts";
import { readLocales } from "../../src/i18n/read-locales.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { namesOf } from "../../src/model/kind-names.ts";
import { originalSchema } from "../../src/model/page.ts";
import { createSharedSchemas } from "../../src/model/shared-schemas.ts";
import type { ThingKind } from "../../src/model/thing-kind.ts";
import { generatorRoot } from "../../src/project/generator-root.ts";
import type { SchemaNode } from "../../src/schemas/describe-schema.ts";
import { vacancy } from "../vacancies/kinds/vacancy/kind.ts";

const languages = ["sv", "en"];
const kinds: readonly ThingKind[] = [...builtInKinds, vacancy];
const locales = await readLocales(generatorRoot);
const words = createFormWords(locales, "sv");
const context = { kinds, languages, country: "SE", words, sections: [] };
const shared = createSharedSchemas({ languages, country: "SE", kinds: namesOf(kinds) });
const collections = collectionsOf(context);

/** The schema of a kind's files; its pages have one too. */
function schemaOf({ text, data }: ThingKind): SchemaNode | undefined {
  if (text) return nodeOf(originalSchema(shared, text.fields(shared)));
  return data && nodeOf(data.schema(shared));
}

/** The ways to all fields that a schema has, and whether each must be there. */
function fieldsOfSchema(node: SchemaNode, way = ""): readonly string[] {
  const { type } = node as { readonly type?: unknown };
  const inner = (one: unknown, name: string) =>
    typeof one === "object" && one !== null ? fieldsOfSchema(one as SchemaNode, name) : [];
  return [
    ...(node.anyOf ?? node.oneOf ?? []).flatMap((option) => inner(option, way)),
    ...(type === "array" && !Array.isArray(node.items) ? inner(node.items, `${way}[]`) : []),
    ...Object.entries(node.properties ?? {}).flatMap(([name, property]) =>
      name === "$schema"
        ? []
        : [
            `${way}.${name}${isNeeded(node, name) ? "!" : ""}`,
            ...inner(property, `${way}.${name}`),
          ],
    ),
  ];
}

function isNeeded({ required = [], properties = {} }: SchemaNode, name: string): boolean {
  const property = properties[name];
  return (
    required.includes(name) && (typeof property !== "object" || property.default === undefined)
  );
}

/** The same of a form. */
function fieldsOfForm(form: Form, way = ""): readonly string[] {
  switch (form.sort) {
    case "group":
      return fieldsIn(form.fields, way);
    case "picture":
      return fieldsIn(form.fields, way);
    case "list":
      return fieldsOfForm(form.item, `${way}[]`);
    case "variants":
      return form.variants.flatMap(({ fields }) => [
        ...(form.key === undefined ? [] : [`${way}.${form.key}!`]),
        ...fields.flatMap((field) =>
          field.name === "_value" ? fieldsOfForm(field.form, way) : fieldsIn([field], way),
        ),
      ]);
    default:
      return [];
  }
}

function fieldsIn(fields: readonly FormField[], way: string): readonly string[] {
  return fields.flatMap(({ name, isRequired, form }) => [
    `${way}.${name}${isRequired ? "!" : ""}`,
    ...fieldsOfForm(form, `${way}.${name}`),
  ]);
}

function formOf({ format }: Collection): Form {
  if (format.sort === "data") return format.form;
  return { sort: "group", fields: format.sort === "page" ? format.fields : [] };
}

for (const kind of kinds.filter(({ text, data }) => text ?? data))
  test(`the form of "${kind.name}" has each field of the schema, and asks for what must be there`, () => {
    const schema = schemaOf(kind);
    const collection = collections.find(({ name }) => name === kind.name);
    assert.ok(schema && collection);
    const wanted = [...new Set(fieldsOfSchema(schema))].sort();
    assert.deepEqual([...new Set(fieldsOfForm(formOf(collection)))].sort(), wanted);
  });

test("finds a field that a form lacks, and one that it asks for in vain", () => {
  const schema: SchemaNode = {
    type: "object",
    properties: { name: { type: "string" }, phone: { type: "string" } },
    required: ["name"],
  };
  const form: Form = {
    sort: "group",
    fields: [{ name: "name", label: "", isRequired: false, form: { sort: "text" } }],
  };
  assert.deepEqual(fieldsOfSchema(schema), [".name!", ".phone"]);
  assert.deepEqual(fieldsOfForm(form), [".name"]);
});

interface CmsNode {
  readonly name: string;
  readonly label?: string;
  readonly label_singular?: string;
  readonly hint?: string;
  readonly widget?: string;
  readonly required?: boolean;
  readonly fields?: readonly CmsNode[];
  readonly field?: CmsNode;
  readonly types?: readonly CmsNode[];
  /** A pattern and its words. */
  readonly pattern?: readonly string[];
  readonly options?: readonly { readonly label: string }[];
  readonly collection?: string;
  readonly display_fields?: readonly string[];
}

const whole = {
  ...context,
  siteName: "Webbplatsen",
  siteUrl: "https://www.example.org",
  folderName: "web",
  before: "",
  draft: undefined,
};

test("forms look for a draft of the site where there is one, and nowhere else", () => {
  const made = { ...whole, kinds: builtInKinds, words };
  assert.equal(adminConfig(made).draft, undefined);
  const { draft, before } = adminConfig({ ...made, draft: localDraft, before: "web/" });
  assert.equal(draft?.companion, "draft/companion.js");
  assert.equal(before, "web/");
  for (const [key, text] of Object.entries(draft.words)) assert.match(text, /\S/, key);
});

function cmsNodes(spoken: FormWords): readonly CmsNode[] {
  const { cms } = adminConfig({ ...whole, kinds: builtInKinds, words: spoken });
  const top = [cms.collections, cms.singletons].flat() as readonly CmsNode[];
  const inside = (node: CmsNode): readonly CmsNode[] => {
    const inner = [
      ...(node.fields ?? []),
      ...(node.types ?? []),
      ...(node.field ? [node.field] : []),
    ];
    return [node, ...inner.flatMap(inside)];
  };
  return top.flatMap(inside);
}

for (const language of ["sv", "en"])
  test(`says in ${language} what each field is for, without the words of programmers`, () => {
    const known = createFormWords(locales, language);
    const missing: string[] = [];
    const label = (key: string) => {
      const found = known.label(key);
      if (found === undefined) missing.push(key);
      return found;
    };
    const nodes = cmsNodes({ ...known, label });
    assert.deepEqual(missing, []);
    const shown = nodes.filter(({ widget }) => widget !== "hidden");
    assert.ok(shown.length > 500, `${shown.length} fields`);
    const technical =
      /\b[Ii]d(?:s|:\w+)?\b|_data|\.json|\bJSON\b|npm |src\/|\b[Ss]lugs?\b|\{lang=|\b(?:skriv|write) true\b|^(?:Sant|True) |[[\]{}"`]|===|%20|\b[a-z]+[A-Z]\w*|\bnull\b|Markdown|citattecken|quotation marks/;
    const texts = shown.flatMap(({ label = "", hint = "", pattern = [], options = [] }) => [
      label,
      // The example of an address is shown as code.
      hint.replaceAll(/`(\S+[/@]\S+)`/g, "$1"),
      ...pattern.slice(1),
      ...options.map((option) => option.label),
    ]);
    assert.deepEqual([...new Set(texts.filter((text) => technical.test(text)))], []);
  });

for (const language of ["sv", "en"])
  test(`says in ${language} what one item of each list is called`, () => {
    // Other words for the same in one language are a list without a name of its own.
    const ownNames = new Set(
      languages.map((one) => createFormWords(locales, language).nameOfLanguage(one)),
    );
    const lists = cmsNodes(createFormWords(locales, language)).filter(
      ({ widget, label = "" }) => widget === "list" && !ownNames.has(label),
    );
    assert.ok(lists.length > 60, `${lists.length} lists`);
    const unnamed = lists.filter(({ label_singular: one }) => one === undefined);
    assert.deepEqual(
      unnamed.map(({ label }) => label),
      [],
    );
  });

/** By which field the list of a collection is sorted to begin with. */
function sortedBy(name: string): unknown {
  const { cms } = adminConfig({ ...whole, kinds: builtInKinds, words });
  const found = cms.collections.find((one) => one.name === name);
  return (found?.sortable_fields as { readonly default: unknown } | undefined)?.default;
}

test("lists what always has a day from the newest on, and all else by name", () => {
  assert.deepEqual(sortedBy("news"), { field: "published", direction: "descending" });
  assert.deepEqual(sortedBy("page"), { field: "title" });
  assert.deepEqual(sortedBy("contact"), { field: "name" });
});

test("lets things be chosen by what they are called", () => {
  const relations = cmsNodes(words).filter(({ widget }) => widget === "relation");
  assert.ok(relations.length > 30, `${relations.length} relations`);
  for (const { display_fields: [shown = ""] = [], collection } of relations) {
    assert.doesNotMatch(shown, /slug|\bid$/, collection);
    assert.ok(
      collections.some(({ name }) => name === collection),
      collection,
    );
  }
});
