import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createTranslators } from "../../src/i18n/translator.ts";
import { type Fault, fieldName, sortFaults } from "../../src/model/fault.ts";
import { describeFault, describeFaults } from "../../src/model/fault-text.ts";
import { suggest } from "../../src/model/suggest.ts";
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

  test("name the field that was probably meant", () => {
    const fault = errorWith({ "src/content/sv/about.md": ["preamble:", "preambel:"] });
    assert.equal(fault.values.nearest, "preamble");
    assert.match(describeFault(fault, translatorFor("sv")), / Menade du ”preamble”\?$/);
  });

  test("name the fields that there are, where none is near", () => {
    const organisation = "_data/organisations/region-norrsken.json";
    const fault = errorWith({ [organisation]: ['"kind"', '"openingHours": "9–17", "kind"'] });
    assert.equal(fault.values.nearest, undefined);
    assert.match(describeFault(fault, translatorFor("en")), / There is: name, shortName, kind, /);
  });

  test("say nothing of what is near where there is nothing", () => {
    const fault: Fault = {
      severity: "error",
      file: "a.md",
      code: "unknown-id",
      values: { kind: "term", id: "x", ...suggest("x", []) },
    };
    assert.match(describeFault(fault, translatorFor("sv")), / ta bort hänvisningen\.$/);
  });

  test("name the types of values as people do", () => {
    const fault = errorWith({ "_data/site.json": ['"newsPerPage": 2', '"newsPerPage": 1.5'] });
    const text = describeFault(fault, translatorFor("sv"));
    assert.match(text, /Här står ett tal, men det ska vara ett heltal\./);
  });

  test("name the bracket that is missing at the end of a file", () => {
    const contact = "_data/contacts/vera-akervik.json";
    const missing = (text: string) => errorWith({ [contact]: text }).values.bracket;
    assert.equal(missing('{ "roles": [1'), "]");
    assert.equal(missing('{ "roles": [{ "a": 1'), "}");
    assert.equal(missing('{ "roles": [1]'), "}");
    assert.equal(missing("[[1]"), "]");
    assert.equal(missing('{ "roles":'), "}");
  });

  test("name the nearest id of the same kind", () => {
    const fault = errorWith({ "src/content/sv/about.md": ["[asa-ostvik]", "[asa-ostvig]"] });
    assert.deepEqual(fault.values, { kind: "contact", id: "asa-ostvig", nearest: "asa-ostvik" });
  });
});

describe("what somebody wrote", () => {
  const hostile = (values: Fault["values"], rest: Partial<Fault> = {}): string =>
    describeFault(
      { severity: "error", file: "a.json", code: "not-a-link", values, ...rest },
      translatorFor("sv"),
    );

  test("is shortened, however long it is", () => {
    const text = hostile({ value: "x".repeat(100_000), kinds: "" }, { field: "y".repeat(100_000) });
    assert.ok(text.length < 1_000, String(text.length));
  });

  test("cannot forge a line of the report, in a value, the name of a file or of a field", () => {
    const line = "\r\nFEL b.json: \u001b[2K\u2028\u202e";
    const text = hostile({ value: line, kinds: "" }, { file: `a${line}.json`, field: `f${line}` });
    assert.doesNotMatch(text, /[\p{Cc}\p{Zl}\p{Cf}]/u);
    assert.equal(text.split("[U+000A]").length, 4);
  });

  test("is never read as a placeholder", () => {
    const value = "{{kinds}} $t(ui.page.start) $& {{- kinds}}";
    assert.ok(hostile({ value, kinds: "a, b" }).includes(`”${value}”`));
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
