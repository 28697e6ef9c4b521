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

test("every error of commands has words without a gap, in Swedish and English", () => {
  const { errors } = (realLocales.sv as { commands: { errors: object } }).commands;
  for (const language of ["sv", "en"])
    for (const code of Object.keys(errors) as CommandErrorCode[]) {
      const values = { folder: "A", first: "B", example: "C", page: "D", usage: "E", value: "F" };
      const limits = { minimum: 1, maximum: 2 };
      const ofBench = { choices: "G", detail: "H" };
      const error = new CommandError(code, "P", { ...values, ...limits, ...ofBench });
      const text = describeCommandError(error, speak(language));
      assert.match(text, /^P: \S.+\. \S/);
    }
});
