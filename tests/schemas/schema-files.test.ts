import assert from "node:assert/strict";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { writeWhole } from "../../src/disk/write-whole.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { ContentError } from "../../src/model/content-error.ts";
import { dataFormats, schemaFolder } from "../../src/schemas/json-schemas.ts";
import { findStaleSchemas, planSchemaFiles, writeSchemas } from "../../src/schemas/schema-files.ts";
import { realLocales } from "../i18n/real-locales.ts";
import { filesWith } from "../model/site-with.ts";

const path = `${schemaFolder}/contact.schema.json`;
const plan = new Map([[path, "{}\n"]]);

describe("the schema files of a site", () => {
  let root = "";
  before(async () => {
    root = await mkdtemp(join(tmpdir(), "schemas-"));
  });
  after(() => rm(root, { recursive: true, force: true }));

  test("are stale while they are missing", async () => {
    assert.deepEqual(await findStaleSchemas(root, plan), [path]);
  });

  test("are up to date once they are written", async () => {
    await writeSchemas(root, plan, [path], writeWhole);
    assert.equal(await readFile(join(root, path), "utf8"), "{}\n");
    assert.deepEqual(await findStaleSchemas(root, plan), []);
  });

  test("are stale when somebody has changed one, or one has no data files any more", async () => {
    const old = `${schemaFolder}/old.schema.json`;
    await writeFile(join(root, path), "{ }\n");
    await writeFile(join(root, old), "{}\n");
    const stale = await findStaleSchemas(root, plan);
    assert.deepEqual(stale, [path, old]);
    await writeSchemas(root, plan, stale, writeWhole);
    assert.deepEqual(await readdir(join(root, schemaFolder)), ["contact.schema.json"]);
  });
});

describe("planning the schema files", () => {
  test("needs no content without faults, beside the languages", () => {
    const files = filesWith({ "_data/contacts/broken.json": "{" });
    assert.equal(
      planSchemaFiles(files, { locales: realLocales, kinds: builtInKinds }).size,
      Object.keys(dataFormats(builtInKinds)).length,
    );
  });

  test("reports settings that do not say the languages, in the language of the editors", () => {
    const files = filesWith({ "_data/site.json": { editorLanguage: "en" } });
    assert.throws(
      () => planSchemaFiles(files, { locales: realLocales, kinds: builtInKinds }),
      (error) =>
        error instanceof ContentError &&
        error.editorLanguage === "en" &&
        error.faults.every(({ file }) => file === "_data/site.json") &&
        error.faults.some(({ field, code }) => field === "languages" && code === "missing-field"),
    );
  });

  test("reports settings that are missing", () => {
    const files = filesWith({ "_data/site.json": undefined });
    assert.throws(
      () => planSchemaFiles(files, { locales: realLocales, kinds: builtInKinds }),
      ContentError,
    );
  });
});
