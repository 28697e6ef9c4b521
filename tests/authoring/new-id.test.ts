import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkId, freeId, idOfName } from "../../src/authoring/new-id.ts";
import { refusal } from "./new-things.ts";

describe("an id", () => {
  test("is made of a name", () => assert.equal(idOfName("Åsa Öberg-Nilsson"), "asa-oberg-nilsson"));

  test("of a long name ends after a whole word", () => {
    const id = idOfName("Förvaltningsberättelse ".repeat(9));
    assert.equal(id, "forvaltningsberattelse-forvaltningsberattelse");
    assert.equal(idOfName("a".repeat(200)), "a".repeat(60));
    assert.equal(idOfName(`${"a".repeat(60)} b`), "a".repeat(60));
  });

  test("cannot be made of punctuation", () => {
    assert.equal(
      refusal(() => idOfName("!!! …")),
      "!!! …: name-without-letters",
    );
  });

  test("is taken as it was given, or refused with one that would do", () => {
    assert.equal(checkId("about/open-house", true), "about/open-house");
    for (const [given, suggestion] of [
      ["Åsa Ö", "asa-o"],
      ["about/x", "about-x"],
      ["???", "2"],
      ["a-".repeat(80), "a-".repeat(50).slice(0, -1)],
    ] as const)
      assert.equal(
        refusal(() => checkId(given, false)),
        `${given}: bad-new-id suggestion=${suggestion}`,
      );
    assert.equal(
      refusal(() => checkId("../Om oss/", true)),
      "../Om oss/: bad-new-id suggestion=om-oss",
    );
  });

  test("that is free follows one that is taken", () => {
    assert.equal(
      freeId("days-2024", (id) => id !== "days-2024-2"),
      "days-2024-3",
    );
    assert.equal(
      freeId("days-2", () => true),
      "days-2-2",
    );
  });
});
