import assert from "node:assert/strict";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import {
  CommandError,
  type CommandErrorCode,
  describeCommandError,
} from "../../src/command/command-error.ts";
import { explainSystemError } from "../../src/command/explain-system-error.ts";
import { findPlaceholders } from "../../src/i18n/placeholders.ts";
import { createTranslators } from "../../src/i18n/translator.ts";
import { realLocales } from "../i18n/real-locales.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();
const speak = createTranslators(realLocales, ["sv", "en"]);

function thrownBy(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("what the machine refuses", () => {
  writeFileSync(join(folder, "file"), "");
  const cases: readonly (readonly [code: CommandErrorCode, act: () => unknown])[] = [
    ["not-found", () => readFileSync(join(folder, "nowhere"))],
    ["file-for-folder", () => mkdirSync(join(folder, "file", "folder"))],
    ["folder-for-file", () => writeFileSync(folder, "")],
    ["name-too-long", () => mkdirSync(join(folder, "a".repeat(300)))],
  ];
  for (const [code, act] of cases)
    test(`is explained with its place: ${code}`, () => {
      const explained = explainSystemError(thrownBy(act));
      assert.equal(explained?.code, code);
      for (const language of ["sv", "en"])
        assert.ok(explained && describeCommandError(explained, speak(language)).includes(folder));
    });

  test("is left alone when it is a bug of the program", () => {
    assert.equal(explainSystemError(new TypeError("x is not a function")), undefined);
    assert.equal(explainSystemError(thrownBy(() => new URL("x"))), undefined);
  });
});

type Words = Readonly<Record<"what" | "remedy", string>>;

test("every error of commands has words without a gap, in Swedish and English", () => {
  for (const language of ["sv", "en"] as const) {
    const { commands } = realLocales[language] as { commands: { errors: Record<string, Words> } };
    for (const [code, words] of Object.entries(commands.errors)) {
      const names = Object.values(words).flatMap(findPlaceholders);
      const values = Object.fromEntries(names.map((name) => [name, "Value"]));
      const error = new CommandError(code as CommandErrorCode, "P", values);
      const text = describeCommandError(error, speak(language));
      assert.match(text, /^P: \S.+\. \S/);
    }
  }
});
