import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { composeSite } from "../../.eleventy.ts";
import type { Phase, Progress } from "../../src/command/progress.ts";
import { buildSite } from "../../src/eleventy/build-site.ts";
import { fixtureRoot } from "../roots.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

/** The clock of the site stands still. */
process.env.SOURCE_DATE_EPOCH = "1714564800";

test("a build tells of each of its phases, and of every page of them", async () => {
  const told = new Map<Phase, (readonly [done: number, all: number])[]>();
  const progress: Progress = {
    begin: (phase) => {
      const steps: (readonly [done: number, all: number])[] = [];
      told.set(phase, steps);
      return (done, all) => steps.push([done, all]);
    },
    hide: () => {},
    end: () => {},
  };
  const compose = composeSite(progress);
  await buildSite(fixtureRoot, join(folder, "_site"), { compose, progress });
  assert.deepEqual(
    [...told.keys()],
    [
      "reading",
      "checking",
      "files",
      "pages",
      "index",
      "indexFiles",
      "pictures",
      "drawing",
      "copying",
      "publishing",
    ],
  );
  for (const phase of ["reading", "pages", "indexFiles", "copying"] as const) {
    const steps = told.get(phase) ?? [];
    const all = steps.length;
    assert.ok(all > 10, phase);
    assert.deepEqual(
      steps,
      Array.from({ length: all }, (_, index) => [index + 1, all]),
    );
  }
});
