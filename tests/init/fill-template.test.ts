import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { type Filling, fillData, fillPage, fillText } from "../../src/init/fill-template.ts";

const filling: Filling = {
  kind: "region",
  languages: ["en", "sv"],
  today: "2030-12-31",
  valuesIn: (language) => ({
    name: `name in ${language}`,
    other: language === "sv" ? undefined : "o",
  }),
};

describe("a template", () => {
  test("gets words and days in its places, and keeps those of GitHub", () => {
    const ofGitHub = ["$", "{{ github.ref }}"].join("");
    const text = `{{name}} {{today}} {{today+1}} ${ofGitHub}`;
    const expected = `name in en 2030-12-31 2031-01-01 ${ofGitHub}`;
    assert.equal(fillText(text, filling.valuesIn("en"), filling.today), expected);
  });

  test("may not name what nobody knows", () => {
    assert.throws(() => fillText("{{nmae}}", {}, filling.today), /nmae/);
  });

  test("of data has the languages of the site, in their order, and no others", () => {
    const texts = { title: { sv: "T {{name}}", en: "t {{name}}" } };
    const filled = fillData(texts, filling) as typeof texts;
    assert.deepEqual(Object.entries(filled.title), [
      ["en", "t name in en"],
      ["sv", "T name in sv"],
    ]);
    assert.deepEqual(fillData(texts, { ...filling, languages: ["sv"] }), {
      title: { sv: "T name in sv" },
    });
  });

  test("of data leaves out a language in which there is nothing to say", () => {
    assert.deepEqual(fillData({ sv: "{{other}}", en: "{{other}}" }, filling), { en: "o" });
  });

  test("of data leaves out what is for other kinds of bodies", () => {
    const list = [{ $for: ["region"], to: "a" }, { $for: ["authority"], to: "b" }, { to: "c" }];
    assert.deepEqual(fillData(list, filling), [{ to: "a" }, { to: "c" }]);
    assert.equal(fillData({ $for: ["authority"], to: "b" }, filling), undefined);
  });

  test("of a page has what is the same in every language in the first one alone", () => {
    const page = "title: {{name}}\n{{original}}updated: {{today}}\n";
    assert.equal(fillPage(page, "en", filling), "title: name in en\nupdated: 2030-12-31\n");
    assert.equal(fillPage(page, "sv", filling), "title: name in sv\n");
  });
});
