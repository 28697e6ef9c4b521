import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { findNames, namesIn } from "./names/names.ts";
import { fixtureRoot, repositoryRoot } from "./roots.ts";

/** Everything that a body takes over unchanged from the generator. */
const generator = ["src", "_includes", "scripts", "locales", ".eleventy.ts"];

const files = generator.flatMap(textFiles).filter((path) => !path.startsWith("src/content/"));

for (const [site, root] of [
  ["the reference site", repositoryRoot],
  ["the fixture site", fixtureRoot],
] as const)
  describe(`a name of an organisation, place or person of ${site}`, () => {
    const names = namesIn(join(root, "_data"));

    test("stands nowhere in code, templates and locales", () => {
      const found = files.flatMap((path) =>
        findNames(readFileSync(join(repositoryRoot, path), "utf8"), names).map(
          (name) => `${path}: ${name}. Take it from the data, or use an invented example.`,
        ),
      );
      assert.deepEqual(found, []);
    });

    test("is looked for: there are many names and many files", () => {
      assert.ok(names.length > 20, `${names.length} names`);
      assert.ok(files.length > 100, `${files.length} files`);
    });
  });

describe("a name is found", () => {
  const names = ["Åsa Östvik", "Östvik", "region-norrsken"];

  for (const text of [
    "Fråga Åsa Östvik.",
    "<b>Östvik</b>",
    "ÅSA ÖSTVIK",
    'to: "organisation:region-norrsken"',
  ])
    test(`in ${text}`, () => assert.notDeepEqual(findNames(text, names), []));

  for (const text of ["Östviken", "östvik", "region-norrskenet", "Åsa"])
    test(`but not in ${text}`, () => assert.deepEqual(findNames(text, names), []));
});

function textFiles(folder: string): readonly string[] {
  if (/\.[a-z]+$/.test(folder)) return [folder];
  return readdirSync(join(repositoryRoot, folder), { recursive: true, encoding: "utf8" })
    .map((name) => `${folder}/${name.replaceAll("\\", "/")}`)
    .filter((path) => /\.(tsx?|json|css|svg|md)$/.test(path))
    .sort();
}
