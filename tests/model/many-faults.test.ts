import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { createTranslators } from "../../src/i18n/translator.ts";
import { describeFaults } from "../../src/model/fault-text.ts";
import { realLocales } from "../i18n/real-locales.ts";
import { type Change, errorsWith, load } from "./site-with.ts";

const contact = "_data/contacts/vera-akervik.json";
const page = "src/content/sv/about/history.md";
const translator = createTranslators(realLocales, ["sv"])("sv");

/** The report of a change; the tests have a limit that only an unbounded one could reach. */
function reportOf(change: Change, file = contact): string {
  const report = describeFaults(load({ [file]: change }).faults, translator);
  assert.ok(report.length < 60_000, `${report.length} characters`);
  return report;
}

function many(count: number, make: (index: number) => readonly [string, unknown]): object {
  return Object.fromEntries(Array.from({ length: count }, (_, index) => make(index)));
}

describe("a file with 100,000 faults is reported within bounds", { timeout: 600_000 }, () => {
  test("of unknown fields", () => {
    const fields = many(100_000, (index) => [`field${index}`, index]);
    assert.match(reportOf({ name: "Vera", roles: [], ...fields }), /har 99990 fel till/);
  });

  test("of unknown fields of a page", () => {
    const fields = Array.from({ length: 20_000 }, (_, index) => `field${index}: x`).join("\n");
    assert.match(reportOf(`---\ntitle: T\n${fields}\n---\n`, page), /har 19990 fel till/);
  });

  test("of entries of a list", () => {
    const phones = Array.from({ length: 20_000 }, () => 1);
    assert.match(reportOf({ name: "Vera", roles: [], phones }), /har 19950 fel till/);
  });

  test("of fields that stand twice", () => {
    const text = `{ ${Array.from({ length: 20_000 }, () => '"name": 1').join(",\n")} }`;
    assert.match(reportOf(text), /fel till/);
  });

  test("of a name of 200,000 letters", () => {
    reportOf({ name: "Vera", roles: [], ["k".repeat(200_000)]: 1 });
  });

  test("of a value of 100,000 letters", () => {
    reportOf({
      name: "Vera",
      roles: [],
      phones: ["9".repeat(100_000)],
      email: "e".repeat(100_000),
    });
  });

  test("of characters that nobody sees", () => {
    reportOf({ name: "\u0000".repeat(100_000), roles: [] });
    reportOf(`---\ntitle: T\n---\n${"\u0008 x\n".repeat(100_000)}`, page);
  });
});

test("the name of a field may not hold a character that nobody sees, known or not", () => {
  assert.deepEqual(errorsWith({ [contact]: { name: "V", roles: [], "roles\u200b": [] } }), [
    `${contact}:4 roles\u200b invisible-character`,
    `${contact}:4 roles\u200b unknown-field`,
  ]);
});
