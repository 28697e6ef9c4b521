import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { readyTexts } from "../../src/i18n/ready-texts.ts";

const texts = readyTexts({
  menu: "Meny",
  empty: "",
  page: { title: "{{title}} – {{ site }}", twice: "{{n}} av {{n}}" },
  special: {
    nested: "Se $t(menu)",
    formatted: "{{day, date}}",
    unescaped: "{{- title}}",
    deep: "{{page.title}}",
  },
  list: ["en", "två"],
  version: 2,
});

describe("readyTexts", () => {
  test("gives texts without places as they stand", () => {
    assert.equal(texts.get("menu")?.({}), "Meny");
    assert.equal(texts.get("empty")?.({}), "");
  });

  test("puts values into their places", () => {
    const title = "$1 {{site}} $t(menu)";
    assert.equal(texts.get("page.title")?.({ title, site: "Sörmland" }), `${title} – Sörmland`);
    assert.equal(texts.get("page.twice")?.({ n: 0 }), "0 av 0");
  });

  test("writes nothing where a value is missing", () => {
    assert.equal(texts.get("page.title")?.({ title: "Nytt" }), undefined);
    assert.equal(texts.get("page.title")?.({ title: "Nytt", site: null }), undefined);
  });

  test("leaves out what is more than words and places, and groups", () => {
    assert.deepEqual(
      [...texts.keys()],
      ["menu", "empty", "page.title", "page.twice", "list.0", "list.1"],
    );
  });
});
