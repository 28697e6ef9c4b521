import assert from "node:assert/strict";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fixtureRoot } from "../roots.ts";
import { runScript } from "../run-build.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

/** The three warnings of the site of the tests, and nothing that is no remark. */
const warning = /^VARNING _data\/programmes\/polar-days-2024\.json:\d+ /;
const remark = /^(?:VARNING|RÅD) |^ {2,}\d* *\| |varning|--fix/;

describe("with --quiet", () => {
  for (const [name, ...more] of [["check"], ["build", "--output", join(folder, "site")]] as const)
    test(`nothing but warnings is printed: ${name}`, async () => {
      const ended = await runScript(name, ["--root", fixtureRoot, ...more, "--quiet"]);
      const lines = ended.stderr.trimEnd().split("\n");
      assert.equal(lines.filter((line) => warning.test(line)).length, 3);
      assert.deepEqual(
        lines.filter((line) => !remark.test(line)),
        [],
      );
      assert.equal(ended.stdout, "");
      assert.equal(ended.status, 0);
    });

  test("faults are printed all the same", async () => {
    const broken = join(folder, "broken");
    cpSync(fixtureRoot, broken, { recursive: true });
    writeFileSync(join(broken, "_data/navigation.json"), "{");
    const { status, stdout, stderr } = await runScript("check", ["--root", broken, "--quiet"]);
    assert.equal(status, 1);
    assert.equal(stdout, "");
    assert.match(stderr, /^FEL _data\/navigation\.json:1: /m);
    assert.match(stderr, /^1 fel, 3 varningar$/m);
  });
});
