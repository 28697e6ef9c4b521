import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createTranslators } from "../../src/i18n/translator.ts";
import { type Fault, fieldName, sortFaults } from "../../src/model/fault.ts";
import { describeFault, describeFaults } from "../../src/model/fault-text.ts";
import { realLocales } from "../i18n/real-locales.ts";
import { type Change, load } from "./site-with.ts";

const translatorFor = createTranslators(realLocales, ["sv", "en"]);

describe("the words of a fault", () => {
  test("say where, what and how to mend it", () => {
    const fault = errorWith({
      "_data/contacts/asa-ostvik.json": ['"08-465 004 12"', '"465 004 12"'],
    });
    assert.match(
      describeFault(fault, translatorFor("sv")),
      /^_data\/contacts\/asa-ostvik\.json:21 ”phones\[0\]”: ”465 004 12” är inget telefonnummer\. Skriv /,
    );
    assert.match(
      describeFault(fault, translatorFor("en")),
      /^_data\/contacts\/asa-ostvik\.json:21 “phones\[0\]”: “465 004 12” is not a telephone number\. Write /,
    );
  });

  test("name the field that was probably meant, and those that there are", () => {
    const fault = errorWith({ "src/content/sv/about.md": ["preamble:", "preambel:"] });
    assert.equal(fault.values.nearest, "preamble");
    assert.match(String(fault.values.known), /^title, slug, preamble, /);
  });

  test("name the nearest id of the same kind", () => {
    const fault = errorWith({ "src/content/sv/about.md": ["[asa-ostvik]", "[asa-ostvig]"] });
    assert.deepEqual(fault.values, { kind: "contact", id: "asa-ostvig", nearest: "asa-ostvik" });
  });
});

describe("a list of faults", () => {
  const error: Fault = { severity: "error", file: "b", code: "missing-file", values: {} };
  const warning: Fault = { ...error, severity: "warning", file: "a" };

  test("marks errors and warnings and counts them in its last line", () => {
    const text = describeFaults([error, error, warning], translatorFor("sv"));
    assert.deepEqual(
      text.split("\n").map((line) => line.split(" ").slice(0, 2).join(" ")),
      ["FEL b:", "FEL b:", "VARNING a:", "2 fel,"],
    );
    assert.match(text, /2 fel, 1 varning$/);
  });

  test("does not count what there is none of", () => {
    assert.match(describeFaults([warning, warning], translatorFor("en")), /^2 warnings$/m);
  });

  test("is in the order of files, lines and fields", () => {
    const at = (file: string, line?: number): Fault => ({ ...error, file, ...(line && { line }) });
    const sorted = sortFaults([at("b", 10), at("b", 9), at("a"), at("b")]);
    assert.deepEqual(sorted, [at("a"), at("b"), at("b", 9), at("b", 10)]);
  });

  test("writes the place of a field as editors read it", () => {
    assert.equal(fieldName(["roles", 0, "title", "sv"]), "roles[0].title.sv");
  });
});

function errorWith(changes: Readonly<Record<string, Change>>): Fault {
  const [error] = load(changes).faults.filter(({ severity }) => severity === "error");
  assert.ok(error);
  return error;
}
