import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { importsOfRooms, questionsAboutKinds } from "./rooms.ts";
import { readCode } from "./source-files.ts";

const code = readCode();

describe("the rooms of the kinds", () => {
  test("are the only places that know what kind something is", () => {
    assert.deepEqual(code.flatMap(questionsAboutKinds), []);
  });

  test("are entered by no code from outside: it takes types, and what definitions give", () => {
    assert.deepEqual(code.flatMap(importsOfRooms), []);
  });
});

describe("the check of the rooms finds, with file and line,", () => {
  for (const [what, text, message] of [
    ["a comparison", '\nif (by.kind === "event") a();', /^src\/outputs\/x\.ts:2 compares/],
    ["a case", 'switch (a) {\n  case "plan":\n}', /:2 has a case/],
    ["a list", 'const kinds = ["news", "document"];', /:1 lists kinds/],
    ["a union of types", 'type A = "event" | "programme";', /:1 lists kinds/],
    ["a question to a list", 'a.includes("contact")', /:1 looks for a kind/],
    ["a question to a key", 'key.startsWith("contact:")', /:1 looks for a kind/],
    ["the things of a kind", "\n\nsite.things.programme.get(id)", /:3 takes the things/],
    ["the key of a page of a kind", 'table.find("document:" + id, language)', /:1 makes the key/],
    ["a reference", 'const to = { kind: "event", id };', /:1 names a kind/],
  ] as const)
    test(what, () => {
      const [fault, ...more] = questionsAboutKinds({ path: "src/outputs/x.ts", text });
      assert.match(fault ?? "", message);
      assert.deepEqual(more, []);
      assert.deepEqual(questionsAboutKinds({ path: "src/kinds/event/x.ts", text }), []);
    });

  for (const [what, path, isFound] of [
    ["code of a room in code outside", "src/outputs/x.ts", true],
    ["code of a room in another room", "src/kinds/plan/x.ts", true],
    ["no code of a room in the room itself", "src/kinds/event/x.ts", false],
    ["no code of a room in how it looks", "_includes/kinds/event/x.tsx", false],
  ] as const)
    test(what, () => {
      const target = `${"../".repeat(path.split("/").length - 1)}src/kinds/event/checks.ts`;
      const found = importsOfRooms({ path, text: `import { a } from "${target}";` });
      assert.equal(found.length, isFound ? 1 : 0);
      assert.deepEqual(importsOfRooms({ path, text: `import type { A } from "${target}";` }), []);
    });
});
