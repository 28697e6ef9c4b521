import assert from "node:assert/strict";
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import fc from "fast-check";
import { ContentError } from "../../src/model/content-error.ts";
import type { Fault } from "../../src/model/fault.ts";
import { openProject } from "../../src/project/open-project.ts";
import { siteFiles } from "../../src/project/site-files.ts";
import { vacanciesRoot } from "../kinds/vacancies-site.ts";
import { arbitraryFile } from "../model/fuzz/arbitrary-file.ts";
import { assertTold } from "../model/fuzz/assert-told.ts";
import { seed } from "../seed.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** Only a hang could reach it. */
const timeout = 600_000;
const folder = temporaryFolder();

/** What a body writes for a kind of its own. */
const paths = [
  "kinds/vacancy/kind.ts",
  "kinds/vacancy/schema.ts",
  "kinds/vacancy/looks.tsx",
  "kinds/vacancy/list.css",
  "kinds/vacancy/locales/sv.json",
  "kinds/vacancy/locales/en.json",
  "_data/vacancies/engineer-2026.json",
];
const changes = fc.oneof(
  ...paths.map((path) =>
    arbitraryFile(readFileSync(join(vacanciesRoot, path))).map((bytes) => ({ path, bytes })),
  ),
);
const now = new Date("2026-02-10T12:00:00Z");
const assets = { stylesheet: "/a.css", font: "/a.woff2" };

/** The faults of a site with another file; none where all its pages can be made. */
async function faultsWith(path: string, bytes: Uint8Array): Promise<readonly Fault[]> {
  const root = mkdtempSync(join(folder, "site-"));
  cpSync(vacanciesRoot, root, { recursive: true });
  writeFileSync(join(root, path), bytes);
  try {
    const project = await openProject(root, now);
    for (const { render } of siteFiles(project, assets)) render();
    return project.warnings;
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.faults;
  }
}

test("whatever bytes a file of a kind of a body's own has, the site is made, or a fault says why not", {
  timeout,
}, async () => {
  const counts = { faults: 0, made: 0 };
  await fc.assert(
    fc.asyncProperty(changes, async ({ path, bytes }) => {
      const faults = await faultsWith(path, bytes);
      assertTold(faults);
      const errors = faults.filter(({ severity }) => severity === "error");
      counts[errors.length > 0 ? "faults" : "made"] += 1;
    }),
    { seed, numRuns: 60, endOnFailure: true },
  );
  assert.ok(counts.faults >= 20 && counts.made >= 3, JSON.stringify(counts));
});
