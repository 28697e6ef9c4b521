import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { hash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import sv from "../../locales/sv.json" with { type: "json" };
import { fixtureRoot } from "../roots.ts";
import { runBuild, runScript } from "../run-build.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();
const { errors } = sv.commands;
/** A built site that is published and archived. */
const built = join(folder, "built");
/** What commands keep is not what they are asked to write. */
const environment = { REGIONWEBB_CACHE: join(folder, "cache") };

/** The commands that write, each into the place that is hard. */
function writersInto(place: string): Readonly<Record<string, readonly [string, string[]]>> {
  const root = join(place, "site");
  const given = ["--root", root];
  const english = join(root, "src/content/en/about.md");
  const toArchive = ["--site", built, "--to", join(place, "archive")];
  return {
    build: ["build", [...given, "--quiet", "--output", join(place, "_site")]],
    new: ["new", [...given, "news", "Nya tider"]],
    rename: ["rename", [...given, "page:about", "about-all-of-us"]],
    "check --fix": ["check", [...given, "--fix"]],
    "translations --accept": ["translations", [...given, "--accept", "--by", "A", english]],
    "translations --export": [
      "translations",
      [...given, "--language", "en", "--all", "--export", join(place, "out.xlf")],
    ],
    schemas: ["schemas", given],
    archive: ["archive", [...given, ...toArchive]],
    publish: ["publish", ["--site", built, "--to", join(place, "www")]],
  };
}

/** All files below a folder, with a digest of what is in them. */
function filesIn(root: string): Readonly<Record<string, string>> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .toSorted()
      .map((path) => [path, hash("sha256", readFileSync(path))]),
  );
}

before(async () => {
  const { status, stderr } = await runBuild([
    ...["--quiet", "--root", fixtureRoot, "--output", built],
  ]);
  assert.equal(status, 0, stderr);
});

/** A disk of some size in memory; undefined where this machine does not let us have one. */
function smallDisk(name: string, size: string): string | undefined {
  const place = join(folder, name);
  mkdirSync(place);
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", place], {
      stdio: "ignore",
    });
    return place;
  } catch {
    return undefined;
  }
}

for (const [what, make, said] of [
  [
    "a full disk",
    (place: string) => {
      const rest = join(place, "rest");
      const fill = () => writeFileSync(rest, Buffer.alloc(4096), { flag: "a" });
      assert.throws(
        () => {
          for (;;) fill();
        },
        { code: "ENOSPC" },
      );
    },
    errors["disk-full"].what,
  ],
  [
    "a disk that can only be read",
    (place: string) => execFileSync("mount", ["-o", "remount,ro", place]),
    errors["read-only"].what,
  ],
] as const) {
  const place = smallDisk(what.replaceAll(" ", "-"), "16m");
  describe(`on ${what}`, {
    skip: place === undefined && "this machine lets nobody have a disk in memory",
  }, () => {
    if (place === undefined) return;
    let untouched: Readonly<Record<string, string>>;
    before(() => {
      cpSync(fixtureRoot, join(place, "site"), { recursive: true });
      make(place);
      untouched = filesIn(place);
    });
    after(() => execFileSync("umount", [place]));

    test("a build whose cache would lie there says so in a sentence, and makes no site", async () => {
      const output = join(folder, "no-cache");
      const { status, stderr } = await runScript(
        "build",
        ["--root", fixtureRoot, "--output", output, "--quiet"],
        { environment: { ...environment, REGIONWEBB_CACHE: join(place, "cache") } },
      );
      const [last = ""] = stderr.trim().split("\n").slice(-1);
      assert.deepEqual([status, existsSync(output)], [2, false], stderr);
      assert.ok(last.startsWith(join(place, "cache")) && last.includes(said), stderr);
      assert.deepEqual(filesIn(place), untouched);
    });

    for (const [name, [script, args]] of Object.entries(writersInto(place)))
      test(`${name} says so in a sentence, and leaves everything as it was`, async () => {
        const { status, stderr } = await runScript(script, args, { environment });
        const [last = ""] = stderr.trim().split("\n").slice(-1);
        assert.equal(status, 2, stderr);
        assert.ok(last.includes(said), stderr);
        assert.ok(last.startsWith(place), last);
        assert.doesNotMatch(last, /\.tmp\b|regionwebb-new/);
        assert.doesNotMatch(stderr, /^\s+at |node:internal/m);
        assert.deepEqual(filesIn(place), untouched);
      });
  });
}

describe("what vanishes", () => {
  test("is the folder of the site: the command says which", async () => {
    const root = join(folder, "gone");
    const { status, stderr } = await runBuild(["--root", root, "--output", join(folder, "_a")]);
    assert.deepEqual([status, existsSync(join(folder, "_a"))], [2, false]);
    assert.ok(stderr.startsWith(`${root}: ${errors["no-root"].what}`), stderr);
  });

  test("is a picture while a site is built: a sentence, and the last site as it was", async () => {
    const [root, output] = [join(folder, "vanishing"), join(folder, "_vanishing")];
    cpSync(fixtureRoot, root, { recursive: true });
    const build = () => runBuild(["--quiet", "--root", root, "--output", output]);
    assert.equal((await build()).status, 0);
    const last = filesIn(output);
    const media = join(root, "src/content/media");
    const ended = build();
    // At some moment of the build, whichever: it ends well or says what is missing.
    await wait(1500);
    renameSync(media, join(folder, "elsewhere"));
    const { status, stderr } = await ended;
    assert.doesNotMatch(stderr, /^\s+at |node:internal/m);
    if (status !== 0) assert.deepEqual(filesIn(output), last);
    const again = await build();
    assert.equal(again.status, 1, again.stderr);
    assert.doesNotMatch(again.stderr, /^\s+at |node:internal/m);
    rmSync(join(folder, "elsewhere"), { recursive: true });
  });
});

test("two builds into one folder at once: a whole site, and who comes second is told", async () => {
  const output = join(folder, "_two");
  const args = ["--quiet", "--root", fixtureRoot, "--output", output];
  assert.equal((await runBuild(args)).status, 0);
  const one = filesIn(output);
  const results = await Promise.all([runBuild(args), runBuild(args), runBuild(args)]);
  assert.ok(
    results.some(({ status }) => status === 0),
    results.map(({ stderr }) => stderr).join("\n"),
  );
  for (const { status, stderr } of results) {
    if (status === 0) continue;
    assert.equal(status, 2, stderr);
    assert.ok(stderr.includes(errors["output-changed-meanwhile"].what), stderr);
  }
  assert.deepEqual(filesIn(output), one);
  assert.deepEqual(
    readdirSync(folder).filter((name) => name.includes("regionwebb-")),
    [],
  );
});
