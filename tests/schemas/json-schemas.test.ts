import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { matchesGlob } from "node:path";
import { describe, test } from "node:test";
import { Ajv, type ValidateFunction } from "ajv";
import { readLocales } from "../../src/i18n/read-locales.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { isCommentsFile } from "../../src/model/comments.ts";
import { namesOf } from "../../src/model/kind-names.ts";
import { mergeLocales } from "../../src/model/load-locales.ts";
import { parseWith } from "../../src/model/parse-with.ts";
import { readSiteFiles } from "../../src/model/read-site-files.ts";
import { createSharedSchemas } from "../../src/model/shared-schemas.ts";
import { createJsonSchemas, dataFormats, schemaFolder } from "../../src/schemas/json-schemas.ts";
import { findStaleSchemas, planSchemaFiles } from "../../src/schemas/schema-files.ts";
import { realLocales } from "../i18n/real-locales.ts";
import { type FormatName, rightFiles } from "./json-schema-examples.ts";
import { mistakes } from "./mistakes.ts";

const formats = dataFormats(builtInKinds);

const root = new URL("../..", import.meta.url).pathname;
const fixture = new URL("../site", import.meta.url).pathname;
const context = {
  languages: ["sv", "en"],
  country: "SE",
  editorLanguage: "sv",
  locales: realLocales,
  kinds: builtInKinds,
};
const schemas = createJsonSchemas(context);
const validators = compile(schemas);

describe("the schema files of the repository", () => {
  test("are what `npm run schemas` would write", async () => {
    const plan = planSchemaFiles(await readSiteFiles(root), {
      locales: realLocales,
      kinds: builtInKinds,
    });
    assert.deepEqual(await findStaleSchemas(root, plan), []);
  });

  test("are connected to their data files by the settings of VS Code", () => {
    const settings = JSON.parse(readFileSync(`${root}/.vscode/settings.json`, "utf8"));
    assert.deepEqual(
      settings["json.schemas"],
      Object.entries(formats).map(([name, { files }]) => ({
        fileMatch: [`/${files}`, "!/tests/**"],
        url: `./${schemaFolder}/${name}.schema.json`,
      })),
    );
  });
});

for (const [name, site] of [
  ["the reference site", root],
  ["a site with other languages", fixture],
] as const)
  test(`every data file of ${name} fits its schema`, async () => {
    const files = await readSiteFiles(site);
    const locales = mergeLocales(files.locales, await readLocales(root));
    const ofSite = compile(planSchemaFiles(files, { locales, kinds: builtInKinds }));
    for (const { path, text } of [...files.data, ...files.content.filter(isCommentsFile)]) {
      const validate = ofSite[formatOf(path)];
      assert.ok(validate);
      assert.ok(validate(JSON.parse(text)), `${path}: ${JSON.stringify(validate.errors, null, 2)}`);
    }
  });

describe("a mistake is found by the schema file and by the build:", () => {
  const shared = createSharedSchemas({ ...context, kinds: namesOf(builtInKinds) });
  const isTaken = (format: FormatName, value: unknown) => ({
    bySchema: validators[format]?.(value),
    byBuild:
      parseWith(
        formatNamed(format).schema(shared, context.languages),
        { path: "", value, locate: () => ({ line: 1, column: 1 }) },
        () => undefined,
      ) !== undefined,
  });

  test("the examples without one are taken", () => {
    for (const format of Object.keys(rightFiles) as FormatName[])
      assert.deepEqual(
        isTaken(format, rightFiles[format]),
        { bySchema: true, byBuild: true },
        `${format}: ${JSON.stringify(validators[format]?.errors)}`,
      );
  });

  for (const { name, format, change } of mistakes)
    test(name, () => {
      const value = { ...rightFiles[format], ...change };
      assert.deepEqual(isTaken(format, value), { bySchema: false, byBuild: false });
    });
});

describe("the texts about fields", () => {
  test("are there for every field, in every language", () => {
    const untitled = [...schemas].flatMap(([path, text]) =>
      fieldsWithoutText(JSON.parse(text), path),
    );
    assert.deepEqual(untitled, []);
  });

  test("begin with the language of the editors", () => {
    const english = createJsonSchemas({ ...context, editorLanguage: "en" });
    const { phones } = JSON.parse(schemaOf(english, "contact")).properties;
    assert.equal(phones.title, "Telephone numbers");
    assert.match(phones.description, /^One or more numbers .*\n\nSvenska: Telefonnummer\. Ett/s);
  });

  test("stop the command when one is missing or belongs to no field", () => {
    const { contact, ...fields } = (realLocales.en as { fields: Record<string, object> }).fields;
    const en = {
      ...(realLocales.en as object),
      fields: { ...fields, contact: { ...contact, phones: { label: "Phones" }, fax: "Fax" } },
    };
    assert.throws(() => createJsonSchemas({ ...context, locales: { ...realLocales, en } }), {
      name: "LocaleError",
      message: [
        'locales/en.json: "fields.contact.phones.hint" is missing: a field of the data files needs it. Write it.',
        'locales/en.json: "fields.contact.fax" belongs to no field of the data files. Remove it.',
      ].join("\n"),
    });
  });

  test("are named with the file of the kind to which they belong", () => {
    const { contact, ...fields } = (realLocales.en as { fields: Record<string, object> }).fields;
    const en = {
      ...(realLocales.en as object),
      fields: { ...fields, contact: { ...contact, fax: "Fax" } },
    };
    const findFile = (key: string, language: string) => `room of ${key} in ${language}`;
    assert.throws(
      () => createJsonSchemas({ ...context, locales: { ...realLocales, en }, findFile }),
      {
        message: /^room of fields\.contact\.fax in en: "fields\.contact\.fax" belongs to no field/,
      },
    );
  });

  test("may be absent from a language that only the site itself has", () => {
    const locales = { ...realLocales, fi: { language: { name: "Suomi" } } };
    assert.deepEqual(createJsonSchemas({ ...context, locales }), schemas);
  });
});

test("the schemas are the same whatever the content is, but follow the languages", () => {
  const finnish = createJsonSchemas({ ...context, languages: ["fi", "sv"] });
  const { text } = JSON.parse(schemaOf(finnish, "contact")).definitions;
  assert.deepEqual(Object.keys(text.properties), ["fi", "sv"]);
  assert.deepEqual(text.required, ["fi"]);
  assert.equal(text.properties.fi.title, "Text på finska");
});

test("a shape that is used in several places is written once", () => {
  const { properties, definitions } = JSON.parse(schemaOf(schemas, "programme"));
  assert.deepEqual(properties.picture.allOf, [{ $ref: "#/definitions/picture" }]);
  assert.deepEqual(Object.keys(definitions), [
    "credit",
    "focus",
    "inlineText",
    "markdown",
    "picture",
    "place",
    "slugs",
    "text",
  ]);
});

function schemaOf(files: ReadonlyMap<string, string>, name: FormatName): string {
  return files.get(`${schemaFolder}/${name}.schema.json`) ?? "";
}

function compile(
  files: ReadonlyMap<string, string>,
): Readonly<Record<FormatName, ValidateFunction>> {
  // VS Code has keywords of its own, and patterns stand in for the formats.
  const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
  return Object.fromEntries(
    Object.keys(formats).map((name) => [name, ajv.compile(JSON.parse(schemaOf(files, name)))]),
  ) as Readonly<Record<FormatName, ValidateFunction>>;
}

function formatOf(path: string): FormatName {
  const name = Object.keys(formats).find((format) => matchesGlob(path, formatNamed(format).files));
  assert.ok(name, `no schema is for ${path}`);
  return name;
}

/** The fields below a node of a schema whose title or description is missing or empty. */
function fieldsWithoutText(node: unknown, path: string): readonly string[] {
  if (typeof node !== "object" || node === null) return [];
  const below = Object.entries(node).flatMap(([key, inner]) =>
    key === "then" ? [] : fieldsWithoutText(inner, `${path}/${key}`),
  );
  const properties = "properties" in node ? Object.entries(node.properties as object) : [];
  const bare = properties.filter(
    ([, { title = "", description = "" }]) => !title || !description.includes("English: "),
  );
  return [...bare.map(([key]) => `${path}/${key}`), ...below];
}

function formatNamed(name: FormatName) {
  const format = formats[name];
  assert.ok(format, name);
  return format;
}
