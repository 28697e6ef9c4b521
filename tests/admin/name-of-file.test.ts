import assert from "node:assert/strict";
import { test } from "node:test";
import { nameOfFile } from "../../src/admin/name-of-file.ts";
import { readAdmin } from "../../src/project/admin-of-site.ts";
import { generatorRoot } from "../../src/project/generator-root.ts";

const { config } = await readAdmin(generatorRoot, { isLocal: true });

test("a thing has the title that stands in it, and a page the language of its file", () => {
  const page = "---\ntitle: About us\n---\n";
  assert.equal(nameOfFile("src/content/en/about.md", page, config), "Sidor: About us › Engelska");
  assert.equal(
    nameOfFile("src/content/sv/news/a.md", "---\ntitle: Ett\n---\n", config),
    "Nyheter: Ett › Svenska",
  );
  assert.equal(
    nameOfFile("_data/contacts/anna-exempel.json", '{ "name": "Anna Exempel" }', config),
    "Personer: Anna Exempel",
  );
  assert.equal(
    nameOfFile("_data/priorities/a.json", '{ "name": { "sv": "[Open]{lang=en} data" } }', config),
    "Strategier och inriktningar: Open data",
  );
  assert.match(
    nameOfFile("_data/events/night.json", '{ "title": { "sv": "Natten" } }', config),
    /: Natten$/,
  );
});

test("without a text that can be read, it has the name of its file", () => {
  assert.equal(nameOfFile("src/content/sv/about.md", undefined, config), "Sidor: about › Svenska");
  assert.equal(nameOfFile("_data/contacts/anna.json", "{ ", config), "Personer: anna");
});

test("a single file is called what it holds, a picture by its file", () => {
  assert.equal(nameOfFile("_data/navigation.json", "{}", config), "Menyer");
  assert.equal(nameOfFile("src/content/media/bild.jpg", undefined, config), "bild.jpg");
});
