import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { locate } from "../../src/checks/locate.ts";
import { readTextsOf } from "../../src/checks/read-texts.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { namesOf } from "../../src/model/kind-names.ts";

const kinds = namesOf(builtInKinds).references;

/** What stands in a file where words of its only text, or of one of its fields, were found. */
function placed(path: string, text: string, words: string | RegExp, field?: string) {
  const file = { path, text };
  const texts = readTextsOf(file, { languages: ["sv", "en"], kinds });
  const passages = texts.flatMap((one) => one.passages);
  for (const passage of passages) {
    const found = new RegExp(words, "u").exec(passage.words);
    if (!found || passage.field !== field) continue;
    const end = found.index + found[0].length;
    const place = locate(text, passage, { start: found.index, end });
    return place && text.slice(place.start, place.end);
  }
  throw new Error(`no passage says ${words}`);
}

const page = (body: string, fields = "title: Titel\n") => `---\n${fields}---\n${body}\n`;
const path = "src/content/sv/a.md";

describe("words of a passage", () => {
  test("are found behind marks, in lists, quotations, tables and over the ends of lines", () => {
    assert.equal(placed(path, page("Ett **fetstilt** ord."), "fetstilt"), "fetstilt");
    assert.equal(placed(path, page("> citat i\n> två rader"), "i två"), "i\n> två");
    assert.equal(placed(path, page("- ett\n- två ord"), "två ord"), "två ord");
    const table = "::: table Rubrik\n| A | B |\n| --- | --- |\n| c | d e |\n:::";
    assert.equal(placed(path, page(table), "d e"), "d e");
    assert.equal(placed(path, page("ett\r\ntvå").replaceAll("\n", "\r\n"), "två"), "två");
  });

  test("are the ones that were meant, where others say the same", () => {
    const text = page("[x](page:x) och x - y - z");
    const file = { path, text };
    const [, body] = readTextsOf(file, { languages: ["sv"], kinds });
    const [passage] = body?.passages ?? [];
    assert.ok(passage);
    const start = passage.words.lastIndexOf("-");
    const place = locate(text, passage, { start, end: start + 1 });
    assert.equal(place?.start, text.lastIndexOf("-"));
  });

  test("are found around words of another language", () => {
    const text = page("Vi läser [open data]{lang=en} varje dag.");
    assert.equal(placed(path, text, /läser .+ dag/), "läser [open data]{lang=en} varje dag");
  });

  test("are found in the fields of Markdown and JSON", () => {
    const fields = "title: Titel - igen\npreamble: >-\n  En ingress\n  på två rader\n";
    assert.equal(placed(path, page("x", fields), " - ", "title"), " - ");
    assert.equal(placed(path, page("x", fields), "ingress på", "preamble"), "ingress\n  på");
    const data = '{\n  "name": {\n    "sv": "Åsa - Öberg",\n    "en": "Åsa - Öberg"\n  }\n}\n';
    assert.equal(placed("_data/x/y.json", data, " - ", "name.en"), " - ");
  });

  test("are not said to stand anywhere where that is not sure", () => {
    const data = '{ "name": { "sv": "\\u00c5sa" } }\n';
    assert.equal(placed("_data/x/y.json", data, "Åsa", "name.sv"), undefined);
  });
});
