import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { test } from "node:test";
import { promisify } from "node:util";
import { repositoryRoot } from "../roots.ts";

test("the rules of the check find the same when V8 improves no expressions any more, as in a program that has many", async () => {
  const parameters = ["--no-regexp-optimization", "--import", "./scripts/load-typescript.mjs"];
  const { NODE_TEST_CONTEXT: _, ...env } = process.env;
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [...parameters, "--test", "tests/checks/rules.test.ts"],
    { cwd: repositoryRoot, env, maxBuffer: Number.POSITIVE_INFINITY },
  );
  assert.match(stdout, /^ℹ fail 0$/m);
  assert.match(stdout, /^ℹ pass \d{3,}$/m);
});
