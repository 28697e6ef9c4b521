import type { z } from "zod";
import type { KindNames } from "../model/kind-names.ts";
import { isLanguageShape, type SchemaNotes, type Shape } from "../model/schema-notes.ts";
import { idRules, targetPattern } from "../model/text-rules.ts";
import type { FieldTexts } from "./field-texts.ts";
import type { SharedDefinitions } from "./shared-definitions.ts";

/** A node of a JSON Schema, as zod makes it, with the notes of the model's schemas. */
export type SchemaNode = z.core.JSONSchema.BaseSchema & SchemaNotes;

export interface DescribeTools {
  readonly texts: FieldTexts;
  /** The site's languages, the default one first. */
  readonly languages: readonly string[];
  readonly definitions: SharedDefinitions;
  /** What the kinds of the site are called. */
  readonly kinds: KindNames;
}

/**
 * Turns the notes of a schema into what editor programs understand: a title and a description for
 * every field, words for what does not fit, and one definition for each shape.
 *
 * The ids of other things are not listed: the files would change with the content, and offer what
 * existed when they were last made. The hint says where an id is found, VS Code offers what stands in
 * the files that are open (`editor.wordBasedSuggestions`), and the build knows which ids exist. What
 * the code knows is offered: the sections, and the kinds of things that a link leads to.
 *
 * @param key the group of the texts, below `fields` in the locales: `contact`, `contact.roles`
 */
export function describeSchema(node: SchemaNode, key: string, tools: DescribeTools): SchemaNode {
  const { shape, reference, addresses, media, ownPart, fault, isCommon, maximum, ...rest } =
    withRules(node, tools.kinds);
  const described: SchemaNode = {
    ...rest,
    // zod writes the largest safe integer as the limit of every whole number.
    ...(maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER && { maximum }),
    ...describeParts(node, shape ?? key, tools),
    ...(fault && { [wordsKeyword(rest)]: tools.texts.fault(fault) }),
    ...describeChoices(node, shape ?? key, tools),
    ...(reference && {
      ...tools.texts.field([`reference.${reference}`]),
      ...offers(reference, tools.kinds),
    }),
  };
  return shape ? tools.definitions.refer(shape, described) : described;
}

function describeParts(node: SchemaNode, key: string, tools: DescribeTools): SchemaNode {
  const { properties, items, anyOf, oneOf, then } = node;
  const part = (inner: SchemaNode | boolean) =>
    typeof inner === "boolean" ? inner : describeSchema(inner, key, tools);
  return {
    ...(properties && { properties: describeProperties(properties, { key, node }, tools) }),
    ...(items && !Array.isArray(items) && { items: part(items) }),
    ...(anyOf && { anyOf: anyOf.map((inner) => describeSchema(inner, key, tools)) }),
    ...(oneOf && { oneOf: oneOf.map((inner) => describeSchema(inner, key, tools)) }),
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    ...(then !== undefined && { then: part(then) }),
  };
}

function describeProperties(
  properties: NonNullable<SchemaNode["properties"]>,
  parent: { readonly key: string; readonly node: SchemaNode },
  tools: DescribeTools,
): NonNullable<SchemaNode["properties"]> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, property]) => {
      if (typeof property === "boolean") return [name, property];
      if (isLanguageShape(parent.node.shape))
        return [name, describeLanguage(property, name, { ...tools, shape: parent.node.shape })];
      return [name, describeProperty(property, fieldKey(name, property, parent.key), tools)];
    }),
  );
}

/** Where the texts of a field stand below `fields` in the locales. */
export function fieldKey(name: string, { isCommon }: SchemaNode, parent: string): string {
  return isCommon || name === "$schema" ? `everyFile.${name}` : `${parent}.${name}`;
}

/** The value of a text in one language: the first language's is needed, the others' may be missing. */
function describeLanguage(
  property: SchemaNode,
  language: string,
  tools: DescribeTools & { readonly shape: Shape },
): SchemaNode {
  const [original = language] = tools.languages;
  const key = `${tools.shape}.${language === original ? "original" : "translation"}`;
  const field = tools.texts.field([key], (inLanguage) => {
    const names = new Intl.DisplayNames([inLanguage, "en"], { type: "language" });
    return { language: names.of(language) ?? language, original: names.of(original) ?? original };
  });
  return { ...field, ...describeSchema(property, key, tools) };
}

function describeProperty(property: SchemaNode, key: string, tools: DescribeTools): SchemaNode {
  const { reference } = property;
  const field = tools.texts.field(reference ? [key, `reference.${reference}`] : [key]);
  const described = describeSchema(property, key, tools);
  if (typeof property.const === "string") return { ...field, ...described };
  return {
    ...field,
    ...described,
    ...field,
    ...(key.endsWith("$schema") && { doNotSuggest: true }),
  };
}

/** VS Code's keywords for own words: without them it shows the regular expression. */
function wordsKeyword({ pattern }: SchemaNode): string {
  return pattern === undefined ? "errorMessage" : "patternErrorMessage";
}

function describeChoices(node: SchemaNode, key: string, { texts }: DescribeTools): SchemaNode {
  const textOf = (choice: unknown) => texts.choice(`${key}.choices.${String(choice)}`);
  if (typeof node.const === "string") return { description: textOf(node.const) };
  return node.enum ? { enumDescriptions: node.enum.map(textOf) } : {};
}

/** A node with the rules for ids and links, which depend on the kinds of the site. */
function withRules(node: SchemaNode, kinds: KindNames): SchemaNode {
  const { reference, addresses } = node;
  if (reference === undefined) return node;
  if (reference !== "any") return { ...node, ...idRules(reference, kinds) };
  return { ...node, pattern: targetPattern(addresses === true, kinds) };
}

/** What VS Code offers as the beginning of a link. */
function offers(
  reference: NonNullable<SchemaNotes["reference"]>,
  { references, sections }: KindNames,
): SchemaNode {
  if (reference !== "any") return {};
  const named = references.filter((kind) => kind !== "section");
  return {
    examples: sections.map((section) => `section:${section}`),
    defaultSnippets: named.map((kind) => ({ label: `${kind}:id`, body: `${kind}:\${1:id}` })),
  };
}
