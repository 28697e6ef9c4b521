import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { parseTelephone } from "../../src/i18n/telephone.ts";
import { en, sv } from "./real-locales.ts";

describe("formats", () => {
  test("join a list with the language's word for and", () => {
    assert.equal(sv.list([]), "");
    assert.equal(sv.list(["a"]), "a");
    assert.equal(sv.list(["a", "b"]), "a och b");
    assert.equal(sv.list(["a", "b", "c", "d"]), "a, b, c och d");
    assert.equal(en.list(["a", "b", "c"]), "a, b and c");
  });

  test("leave placeholders and dollar signs in the items alone", () => {
    assert.equal(sv.list(["{{last}}", "$1", "$&"]), "{{last}}, $1 och $&");
  });

  test("write a telephone number nationally in Swedish and internationally in English", () => {
    const telephone = parseTelephone("0155-245739", "SE");
    assert.ok(telephone);
    assert.equal(sv.telephone(telephone), "0155-24 57 39");
    assert.equal(en.telephone(telephone), "+46 155 24 57 39");
  });

  test("name another language in the reader's own", () => {
    assert.equal(sv.languageName("en"), "engelska");
    assert.equal(en.languageName("sv"), "Swedish");
    assert.equal(sv.languageName("fi"), "finska");
  });
});
