import assert from "node:assert/strict";
import { globSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { draftProgram } from "../../src/draft/making/draft-program.ts";
import type { Fault } from "../../src/model/fault.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { brokenOverrides, faultsOfOverrides } from "./broken-overrides.ts";
import { openPreview, originalOf, regionwebbIn, replacing, siteOver } from "./overridden-site.ts";

const folder = temporaryFolder();

describe("files of a site in place of the generator's", () => {
  const root = join(folder, "replacing");
  const page = (path: string) => readFileSync(join(root, "_site", path), "utf8");
  const allOf = (pattern: string) =>
    globSync(pattern, { cwd: join(root, "_site") })
      .map(page)
      .join("\n");

  before(async () => {
    siteOver(root, replacing);
    const { status, stderr } = await regionwebbIn(root, "build", "--quiet");
    assert.equal(status, 0, stderr);
  });

  test("stand around their originals, and know the page", () => {
    assert.match(
      page("sv/about/index.html"),
      /<div class="own-header"><div class="page-header">.*<p class="own-motto">Motto of https:/s,
    );
  });

  test("are what the site's own kinds show, too", () => {
    assert.match(page("sv/lediga-jobb/index.html"), /class="own-header"/);
  });

  test("may be copies that are changed, of components, layouts and kinds", () => {
    assert.match(page("404.html"), /<search class="own-not-found">/);
  });

  test("may be styles and scripts", () => {
    const styles = allOf("assets/main.*.css");
    assert.match(styles, /--own-hero:yes/);
    assert.match(styles, /\.own-motto\{border:9px dashed\}/);
    assert.doesNotMatch(styles, /\.hero\{[^}]*3vw, ?2\.5rem/);
    assert.match(allOf("assets/scripts/*.js"), /own behaviour/);
  });

  test("count also where the folder of the site is a link", async () => {
    const [real, link] = [join(folder, "real"), join(folder, "link")];
    siteOver(real, replacing);
    symlinkSync(real, link);
    const { status, stderr } = await regionwebbIn(folder, "build", "--quiet", "--root", link);
    assert.equal(status, 0, stderr);
    assert.match(
      readFileSync(join(folder, "_site", "sv", "about", "index.html"), "utf8"),
      /class="own-motto"/,
    );
  });

  test("are part of what a browser shows of a draft", async () => {
    const program = await draftProgram(root);
    for (const part of ["own-motto", "own-not-found", "own looks of pages"])
      assert.ok(program.includes(part), part);
  });

  test("are part of it as soon as they are there, and no longer when they are gone", async () => {
    const drafted = siteOver(join(folder, "drafted"), {});
    const hasOwn = async () => (await draftProgram(drafted)).includes("own-motto");
    assert.equal(await hasOwn(), false);
    siteOver(drafted, replacing);
    assert.equal(await hasOwn(), true);
    rmSync(join(drafted, "_includes"), { recursive: true });
    assert.equal(await hasOwn(), false);
  });

  test("that fail are told of by their file and line", async () => {
    const broken = siteOver(join(folder, "failing"), {
      "components/page-header/page-header.tsx": originalOf(
        "components/page-header/page-header.tsx",
      ).replace("return (", "site.nothing.at;\n  return ("),
    });
    for (const command of ["check", "build"]) {
      const { status, stderr } = await regionwebbIn(broken, command);
      assert.equal(status, 1, stderr);
      assert.match(stderr, /^FEL _includes\/components\/page-header\/page-header\.tsx:20: /m);
      assert.doesNotMatch(stderr, /^\s+at /m);
    }
  });

  test("are seen in the preview as soon as they are there", async () => {
    const shown = siteOver(join(folder, "shown"), {});
    const preview = await openPreview(shown);
    try {
      const address = `${preview.origin}/sv/about/`;
      assert.doesNotMatch(await textAt(address, /<h1/), /own-header/);
      siteOver(shown, replacing);
      await textAt(address, /own-motto/);
      const motto = join(shown, "_includes/own/motto.tsx");
      writeFileSync(motto, readFileSync(motto, "utf8").replace("Motto of", "Said of"));
      await textAt(address, /Said of https/);
    } finally {
      await preview.close();
    }
  });

  test("that cannot be loaded are told of, and nothing else happens", async () => {
    const header = "components/page-header/page-header.tsx";
    const broken = siteOver(join(folder, "broken"), { [header]: "export const = 1;\n" });
    const { status, stderr } = await regionwebbIn(broken, "check");
    assert.equal(status, 1, stderr);
    assert.match(stderr, /^FEL _includes\/components\/page-header\/page-header\.tsx:1: /m);
    assert.doesNotMatch(stderr, /^\s+at /m);
  });
});

describe("one mistake in such a file gives one error, where", () => {
  for (const [index, broken] of brokenOverrides.entries())
    test(broken[0], async () => {
      const faults = await faultsOfOverrides(broken, join(folder, `mistake-${index}`));
      const errors = faults.filter(({ severity }) => severity === "error");
      assert.deepEqual(errors.map(inShort), [broken[2]]);
    });
});

function inShort({ file, line, code, values }: Fault): string {
  const near = values.nearest === undefined ? "" : ` (${values.nearest})`;
  return `${file}:${line ?? ""} ${code}${near}`;
}

/** A preview that begins anew may need so long, on a slow machine. */
const mostSeconds = 60;

/** The page at an address of a preview, as soon as it is as it should be. */
async function textAt(address: string, expected: RegExp): Promise<string> {
  for (const end = Date.now() + mostSeconds * 1000; Date.now() < end; await wait(100)) {
    const text = await fetch(address)
      .then((response) => response.text())
      .catch(() => "");
    if (expected.test(text)) return text;
  }
  assert.fail(`${address} never had ${expected}`);
}
