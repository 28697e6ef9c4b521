import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import type { Field } from "../../src/fields/describe-fields.ts";
import { nameOfField } from "../../src/fields/name-of-field.ts";
import { writeReference } from "../../src/fields/write-reference.ts";
import { type FieldsOfSite, readFields } from "../../src/project/fields-of-site.ts";
import { ruleLanguages } from "../../src/rules/rule-words.ts";
import { fixtureRoot, repositoryRoot } from "../roots.ts";

const ownKindRoot = join(repositoryRoot, "tests", "vacancies");

describe("the reference of fields", () => {
  let fields: FieldsOfSite;
  before(async () => {
    fields = await readFields(fixtureRoot, "en");
  });
  const field = (name: string): Field | undefined =>
    fields.files.flatMap((file) => file.fields).find((one) => one.name === name);

  for (const language of ruleLanguages)
    test(`is what the schemas say: ${language}`, async () => {
      const { files, words } = await readFields(fixtureRoot, language);
      const file = `docs/fields.${language}.md`;
      const isWritten =
        readFileSync(join(repositoryRoot, file), "utf8") === `${writeReference(files, words)}\n`;
      assert.ok(
        isWritten,
        `write it anew: npm run -s fields -- --root tests/site --language ${language} > ${file}`,
      );
    });

  for (const language of ruleLanguages)
    test(`every field has a name and a meaning: ${language}`, async () => {
      const { files } = await readFields(fixtureRoot, language);
      const all = files.flatMap((file) => file.fields);
      const nameless = all.filter(({ label, path }) => label === path.split(".").at(-1));
      assert.deepEqual(
        nameless.map(({ name }) => name),
        [],
      );
      assert.equal(new Set(all.map(({ name }) => name)).size, all.length);
    });

  test("says what a field is, what may stand there and whether it is needed", () => {
    assert.deepEqual(field("contact.roles.title"), {
      name: "contact.roles.title",
      path: "roles[].title",
      label: "Job title",
      hint: "What the person is called in the role, for example Analyst. It is not needed if nobody knows it.",
      form: "A text for each language. The first is required.",
      choices: [],
      isRequired: false,
      example: '{ "sv": "Ordförande", "en": "Chair", "fi": "Puheenjohtaja" }',
    });
    assert.equal(field("contact.name")?.isRequired, true);
    assert.equal(field("page.title")?.isRequired, true);
    assert.equal(field("site.newsPerPage")?.form, "A whole number. At least 1.");
    assert.equal(field("site.newsPerPage")?.isRequired, false);
    assert.equal(field("contact.picture.file")?.form, "A picture in the folder src/content/media.");
  });

  test("lists what can be chosen, also where the choice decides which fields follow", () => {
    const choices = field("organisation.kind")?.choices.map(({ value }) => value);
    assert.ok(choices?.includes("region"));
    const place = field("programme.place.kind")?.choices.map(({ value }) => value);
    assert.deepEqual(place?.toSorted(), ["digital", "venue"]);
  });

  test("finds the file of a path, and the nearest field that is described", () => {
    const names = (path: string, name?: string) => {
      const file = fields.fileAt(path);
      return file && nameOfField(file, name);
    };
    assert.equal(names("_data/contacts/x.json", "roles[0].title.sv"), "contact.roles.title");
    assert.equal(names("_data/contacts/x.json", "rolls[0]"), "contact");
    assert.equal(names("_data/site.json", "start.title.en"), "site.start.title");
    assert.equal(names("src/content/en/news/x.md", "title"), "news.title");
    assert.equal(names("src/content/en/about.md", "slug"), "page.slug");
    assert.equal(
      names("src/content/comments/about.json", "comments[2].date"),
      "comments.comments.date",
    );
    assert.equal(names("_data/nothing/x.json", "name"), undefined);
  });

  test("describes the kinds of a body's own", async () => {
    const { files } = await readFields(ownKindRoot, "sv");
    const own = files.find(({ place }) => place === "_data/vacancies/*.json");
    assert.ok(own && own.fields.length > 3);
    assert.ok(own.fields.some(({ isRequired, example }) => isRequired && example !== undefined));
  });
});
