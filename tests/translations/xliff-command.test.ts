import assert from "node:assert/strict";
import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { fixtureRoot } from "../roots.ts";
import { runScript } from "../run-build.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { translate } from "./xliff-round.ts";

const folder = temporaryFolder();

/** A copy of the fixture site that may be changed. */
function copy(name: string): string {
  const root = join(folder, name);
  cpSync(fixtureRoot, root, { recursive: true });
  return root;
}

/** Each file of a folder that is no picture, with what it holds. */
function contents(root: string): ReadonlyMap<string, string> {
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" }).toSorted();
  const files = paths.filter((path) => statSync(join(root, path)).isFile());
  return new Map(files.map((path) => [path, readFileSync(join(root, path), "latin1")]));
}

const run = (root: string, ...args: readonly string[]) =>
  runScript("translations", ["--root", root, "--quiet", ...args]);

describe("npm run translations", () => {
  test("hands out, and takes back what is unchanged without changing a byte", async () => {
    const root = copy("unchanged");
    const before = contents(root);
    const file = join(folder, "unchanged.xlf");
    const out = await run(root, "--export", file, "--language", "en", "--all");
    assert.match(out.stdout, /^\d+ texter att översätta skrevs till /, out.stderr);
    const back = await run(root, "--import", file);
    assert.equal(back.status, 0, back.stderr + back.stdout);
    assert.match(back.stdout, /^Ingen fil ändras\./m);
    assert.deepEqual(contents(root), before);
    const again = await run(root, "--export", file, "--language", "en");
    assert.equal(again.status, 2);
    assert.match(again.stderr, /Filen finns redan/);
  });

  test("writes new pages, with an address that no other has", async () => {
    const root = copy("new");
    const before = contents(root);
    const file = join(folder, "new.xlf");
    await run(root, "--export", file, "--language", "en", "src/content/sv/news");
    const back = translate(readFileSync(file, "utf8"), (source, id, target) =>
      // The address of another piece of news in English.
      id === "title" && source.startsWith("Kartan") ? "The train stops" : (target ?? source),
    );
    writeFileSync(file, `\ufeff${back}`);
    const dry = await run(root, "--import", file, "--dry-run");
    assert.match(dry.stdout, /^Skulle skriva src\/content\/en\/news\/map-2023\.md$/m, dry.stderr);
    assert.deepEqual(contents(root), before);
    const { stdout, stderr } = await run(root, "--import", file);
    assert.match(stdout, /^Skrev src\/content\/en\/news\/map-2023\.md$/m, stderr);
    const page = readFileSync(join(root, "src/content/en/news/map-2023.md"), "utf8");
    assert.match(page, /^---\ntitle: The train stops\nslug: the-train-stops-2\ntranslation:\n/);
    const after = contents(root);
    assert.match((await run(root, "--import", file)).stdout, /^Ingen fil ändras\./m);
    assert.deepEqual(contents(root), after);
  });

  test("refuses what it cannot take back, with what to do", async () => {
    const file = join(folder, "bad.xlf");
    const xliff = `<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="sv" trgLang="de"/>`;
    const cases: readonly (readonly [content: string | Uint8Array, message: RegExp])[] = [
      [`<!DOCTYPE xliff [<!ENTITY a "a">]>\n${xliff}`, /DOCTYPE på rad/],
      [xliff.replace("2.1", "1.2"), /XLIFF version 1\.2/],
      [xliff.slice(0, 60), /skadad på rad 1/],
      [xliff, /från sv till de/],
      [Uint8Array.of(0x3c, 0xff, 0xe5), /UTF-8/],
    ];
    for (const [content, message] of cases) {
      writeFileSync(file, content);
      const { status, stderr } = await run(fixtureRoot, "--import", file);
      assert.equal(status, 2, stderr);
      assert.match(stderr, message);
      assert.match(stderr, /^\S.*: \S.+\. \S.+\n$/);
    }
  });

  test("asks for a language and for one thing at a time", async () => {
    const file = join(folder, "none.xlf");
    const [language, both, another] = await Promise.all([
      run(fixtureRoot, "--export", file),
      run(fixtureRoot, "--export", file, "--import", file),
      run(fixtureRoot, "--import", file, "other.xlf"),
    ]);
    assert.match(language.stderr, /--language och ett av språken: en, fi/);
    assert.match(both.stderr, /^--export: .* --import\./);
    assert.match(another.stderr, /^other\.xlf: /);
    assert.deepEqual(
      [language, both, another].map(({ status }) => status),
      [2, 2, 2],
    );
  });
});
