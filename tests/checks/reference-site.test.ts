import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { fileChecker } from "../../src/checks/check-file.ts";
import { readabilityOf } from "../../src/checks/readability.ts";
import { allRules } from "../../src/checks/registry.ts";
import type { TextMeasure } from "../../src/checks/text-facts.ts";
import { builtInKinds } from "../../src/kinds/registry.ts";
import { namesOf } from "../../src/model/kind-names.ts";
import { checkProject } from "../../src/project/check-project.ts";
import { openProject } from "../../src/project/open-project.ts";
import { repositoryRoot } from "../roots.ts";

const project = await openProject(repositoryRoot, new Date("2026-11-26T12:00:00Z"));

/** The most that a Swedish text for everybody may have. */
const mostLix = 40;

describe("the reference site", () => {
  test("passes its own check", async () => {
    assert.deepEqual(await checkProject(project, allRules), []);
  });

  test("is easy to read in Swedish", () => {
    const { settings, checks } = project.site;
    const check = fileChecker({
      languages: settings.languages,
      kinds: namesOf(builtInKinds).references,
      settings: checks,
    });
    const pages = project.files.content.filter(({ path }) => path.startsWith("src/content/sv/"));
    const figures = pages.map((file) => {
      const measure = total(check(file).facts.map((facts) => facts.measure));
      return { file: file.path, lix: readabilityOf(measure, "sv")?.figure ?? 0 };
    });
    assert.ok(figures.filter(({ lix }) => lix > 0).length > 5);
    assert.deepEqual(
      figures.filter(({ lix }) => lix > mostLix),
      [],
    );
  });
});

function total(measures: readonly TextMeasure[]) {
  const sum = { words: 0, sentences: 0, longWords: 0, letters: 0 };
  for (const measure of measures)
    for (const name of ["words", "sentences", "longWords", "letters"] as const)
      sum[name] += measure[name];
  return sum;
}
