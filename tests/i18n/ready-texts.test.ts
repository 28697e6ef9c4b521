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
    assert.equal(texts("menu")?.({}), "Meny");
    assert.equal(texts("empty")?.({}), "");
  });

  test("puts values into their places", () => {
    const title = "$1 {{site}} $t(menu)";
    assert.equal(texts("page.title")?.({ title, site: "Sörmland" }), `${title} – Sörmland`);
    assert.equal(texts("page.twice")?.({ n: 0 }), "0 av 0");
  });

  test("writes nothing where a value is missing", () => {
    assert.equal(texts("page.title")?.({ title: "Nytt" }), undefined);
    assert.equal(texts("page.title")?.({ title: "Nytt", site: null }), undefined);
  });

  test("leaves out what is more than words and places, and groups", () => {
    const special = ["nested", "formatted", "unescaped", "deep"].map((name) => `special.${name}`);
    for (const key of [
      ...special,
      "version",
      "page",
      "list",
      "list.2",
      "menu.length",
      "nothing",
      "",
    ])
      assert.equal(texts(key), undefined, key);
    assert.equal(texts("list.1")?.({}), "två");
  });

  test("has nothing that a text has not, such as what all objects have", () => {
    for (const key of ["constructor", "page.toString", "__proto__"])
      assert.equal(texts(key), undefined, key);
  });
});
