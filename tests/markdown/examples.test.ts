import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { htmlFaults, problemsOf, render } from "./markdown-fixture.ts";

const directory = join(import.meta.dirname, "examples");

describe("every example", () => {
  for (const file of readdirSync(directory)) {
    const source = readFileSync(join(directory, file), "utf8");

    test(`${file} has no problems`, () => {
      assert.deepEqual(problemsOf(source), []);
    });

    test(`${file} gives valid and accessible HTML`, async () => {
      assert.deepEqual(await htmlFaults(render(source)), []);
    });

    test(`${file} can stand on one page with itself when each has a prefix`, async () => {
      const twice =
        render(source, { idPrefix: "first-" }) + render(source, { idPrefix: "second-" });
      const faults = await htmlFaults(twice);
      // The same text twice has the same names twice, whatever the ids.
      assert.deepEqual(
        faults.filter((fault) => !fault.startsWith("unique-landmark:")),
        [],
      );
    });

    test(`${file} gives valid HTML deep down in a page`, async () => {
      const path = "<h2>A</h2>\n<h3>B</h3>\n<h4>C</h4>\n<h5>D</h5>\n";
      assert.deepEqual(await htmlFaults(path + render(source, { headingLevel: 6 })), []);
    });
  }
});
