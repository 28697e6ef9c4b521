import assert from "node:assert/strict";
import { PassThrough } from "node:stream";
import { describe, test } from "node:test";
import { askOnTerminal } from "../../scripts/ask-on-terminal.ts";
import { type Asking, askFor, type Person } from "../../src/authoring/ask-for.ts";
import { kindsToMake } from "../../src/authoring/new-kind.ts";
import { createSkeletonWords } from "../../src/authoring/skeleton-words.ts";
import { CommandError } from "../../src/command/command-error.ts";
import { createTranslators } from "../../src/i18n/translator.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { locales } from "./new-things.ts";

function asking(language: string, person?: Person): Asking {
  const words = createSkeletonWords(locales, language);
  const { t } = createTranslators(locales, [language])(language);
  return { kinds: kindsToMake(builtInKinds, words), words, t, usage: "usage", person };
}

/** Gives answers one by one; then none. */
function somebody(...answers: string[]): Person & { readonly heard: string[] } {
  const heard: string[] = [];
  const say = (text: string) => {
    heard.push(text);
  };
  const ask = async (question: string) => {
    say(question);
    return answers.shift();
  };
  return { heard, ask, say };
}

async function chosen(given: readonly string[], from: Asking) {
  const choice = await askFor(given, from);
  return choice && [choice.kind.kind.name, choice.name];
}

const isCode = (code: string) => (error: unknown) =>
  error instanceof CommandError && error.code === code;

describe("what is to be made", () => {
  test("is known by name, folder and label, and the rest is what it is called", async () => {
    for (const word of ["news", "NYHET", "Nyhet "])
      assert.deepEqual(await chosen([word, "Öppet", "hus"], asking("sv")), ["news", "Öppet hus"]);
    for (const word of ["contacts", "a contact", "Contact"])
      assert.deepEqual(await chosen([word, "Ada  Is"], asking("en")), ["contact", "Ada Is"]);
    assert.deepEqual(await chosen(["priorities", "A"], asking("sv")), ["priority", "A"]);
  });

  test("is asked for in Swedish, until the answers can be used", async () => {
    const person = somebody("0", "cirkus", "2", " ", "...", " Öppet hus ");
    assert.deepEqual(await chosen([], asking("sv", person)), ["page", "Öppet hus"]);
    const [question, first, second] = person.heard;
    assert.deepEqual(
      [question, first, second],
      ["Vad vill du skapa?", "   1. Nyhet", "   2. Sida"],
    );
    assert.deepEqual(person.heard.slice(-7), [
      "Det finns inte i listan. Skriv ett nummer från 1 till 16.",
      "Skriv ett nummer eller ett ord från listan:",
      "Det finns inte i listan. Skriv ett nummer från 1 till 16.",
      "Skriv ett nummer eller ett ord från listan:",
      ...Array(3).fill("Sida: vad heter det?"),
    ]);
  });

  test("is asked for in English", async () => {
    const person = somebody("event", "Open house");
    assert.deepEqual(await chosen([], asking("en", person)), ["event", "Open house"]);
    assert.equal(person.heard[0], "What would you like to make?");
    assert.equal(person.heard.at(-1), "Event: what is it called?");
  });

  test("is only asked for its name where the kind is known", async () => {
    const person = somebody("Öppet hus");
    assert.deepEqual(await chosen(["nyhet"], asking("sv", person)), ["news", "Öppet hus"]);
    assert.deepEqual(person.heard, ["Nyhet: vad heter det?"]);
  });

  test("must be said where nobody can be asked", async () => {
    await assert.rejects(askFor([], asking("sv")), isCode("kind-not-named"));
    await assert.rejects(askFor(["nyhet"], asking("sv")), isCode("missing-argument"));
    await assert.rejects(askFor(["cirkus", "A"], asking("sv")), isCode("unknown-kind"));
  });
});

test("nothing is made where somebody leaves without an answer", async () => {
  assert.equal(await askFor([], asking("sv", somebody())), undefined);
  assert.equal(await askFor(["nyhet"], asking("sv", somebody())), undefined);
});

describe("a person at a terminal", () => {
  test("answers line by line, and may leave", async () => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const person = askOnTerminal(input, output);
    const first = person.ask("Vad?");
    input.write("En nyhet\n");
    assert.equal(await first, "En nyhet");
    const second = person.ask("Vad mer?");
    input.end();
    assert.equal(await second, undefined);
    assert.equal(await person.ask("Och?"), undefined);
    assert.match(String(output.read()), /^Vad\? Vad mer\? \r?\n$/);
    person.close();
  });
});
