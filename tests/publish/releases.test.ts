import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, test } from "node:test";
import { CommandError } from "../../src/command/command-error.ts";
import { publishRelease, rollBack } from "../../src/publish/releases.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { writeBuild } from "./write-build.ts";

const parent = temporaryFolder();
let count = 0;
let to: string;
let site: string;

beforeEach(() => {
  [to, site] = [join(parent, `${++count}`, "www"), join(parent, `${count}`, "_site")];
});

function publish(build: number, at = new Date(Date.UTC(2027, 0, build))): string {
  writeBuild(site, build);
  return publishRelease({ site, to, now: at });
}

const shown = () => readFileSync(join(to, "current", "index.html"), "utf8");
const isShown = (path: string) => existsSync(join(to, "current", path));
const isError = (code: string) => (error: unknown) =>
  error instanceof CommandError && error.code === code;

/** As a build writes it into the names of its folders. */
const host = hostname().replace(/[^A-Za-z0-9-]/g, "-");

/** The number of a process that has been. */
function endedProcess(): number {
  return spawnSync(process.execPath, ["--version"]).pid;
}

describe("publishRelease", () => {
  test("shows the new site, and keeps the last five", () => {
    for (let build = 1; build <= 7; build++) {
      publish(build);
      assert.match(shown(), new RegExp(`Build ${build}<`));
    }
    const kept = readdirSync(join(to, "releases")).map((name) => name.slice(0, 10));
    assert.deepEqual(
      kept,
      [3, 4, 5, 6, 7].map((day) => `2027-01-0${day}`),
    );
  });

  test("keeps the styles of the sites that are kept for pages that are open, and no older ones", () => {
    for (let build = 1; build <= 7; build++) publish(build);
    const styles = readdirSync(join(to, "current", "assets")).sort();
    assert.deepEqual(
      styles,
      [2, 3, 4, 5, 6, 7].map((build) => `main.${build}.css`),
    );
    rollBack(to);
    assert.ok(isShown("assets/main.7.css"));
  });

  test("goes on in order when the clock has gone back", () => {
    publish(5);
    publish(6, new Date(0));
    assert.match(shown(), /Build 6</);
    rollBack(to);
    assert.match(shown(), /Build 5</);
  });

  test("makes no release of what is shown already, whatever was put there for others", () => {
    publish(1);
    const first = publish(2);
    assert.equal(publish(2, new Date(Date.UTC(2027, 5))), first);
    assert.equal(readdirSync(join(to, "releases")).length, 2);
    writeFileSync(join(site, "sv", "index.html"), "");
    const now = new Date(Date.UTC(2027, 5));
    assert.notEqual(publishRelease({ site, to, now }), first);
  });

  test("removes what a killed process has left, and nothing that another one is writing", () => {
    publish(1);
    const draftOf = (pid: number) =>
      join(to, "releases", `.release.regionwebb-new.${host}.${pid}.${randomUUID()}`);
    const [left, running] = [draftOf(endedProcess()), draftOf(process.ppid)];
    for (const draft of [left, running]) mkdirSync(draft);
    publish(2);
    assert.deepEqual([left, running].map(existsSync), [false, true]);
    assert.match(shown(), /Build 2</);
    assert.deepEqual(
      readdirSync(to).filter((name) => name.startsWith(".")),
      [],
    );
  });

  test("replaces nothing that it has not made, and publishes nothing that is no site", () => {
    mkdirSync(join(to, "current"), { recursive: true });
    writeFileSync(join(to, "current", "own.html"), "own");
    assert.throws(() => publish(1), isError("current-is-no-link"));
    assert.ok(isShown("own.html"));
    mkdirSync(join(parent, "empty"), { recursive: true });
    assert.throws(
      () => publishRelease({ site: join(parent, "empty"), to, now: new Date(0) }),
      isError("not-a-built-site"),
    );
  });
});

describe("rollBack", () => {
  test("goes back step by step, until there is no earlier one", () => {
    for (const build of [1, 2, 3]) publish(build);
    rollBack(to);
    assert.match(shown(), /Build 2</);
    rollBack(to);
    assert.match(shown(), /Build 1</);
    assert.throws(() => rollBack(to), isError("no-earlier-release"));
    assert.match(shown(), /Build 1</);
  });

  test("never goes back to what has been taken back", () => {
    for (const build of [1, 2]) publish(build);
    rollBack(to);
    publish(3);
    rollBack(to);
    assert.match(shown(), /Build 1</);
  });

  test("holds until there is another site, or somebody says so", () => {
    for (const build of [1, 2]) publish(build);
    rollBack(to);
    const now = new Date(Date.UTC(2027, 5));
    assert.throws(() => publishRelease({ site, to, now }), isError("release-was-withdrawn"));
    assert.match(shown(), /Build 1</);
    publishRelease({ site, to, now, again: true });
    assert.match(shown(), /Build 2</);
  });

  test("says so where nothing was published", () => {
    assert.throws(() => rollBack(to), isError("no-earlier-release"));
  });
});
