import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { beforeEach, describe, test } from "node:test";
import { type ArchivedSite, archiveSite } from "../../src/archive/archive-site.ts";
import { readManifest, writeManifest } from "../../src/archive/bag.ts";
import { verifyArchive } from "../../src/archive/verify-archive.ts";
import { CommandError } from "../../src/command/command-error.ts";
import { writeBuild } from "../publish/write-build.ts";
import { runScript } from "../run-build.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const parent = temporaryFolder();
const about: ArchivedSite = {
  organisation: "Norrsken\nväxer",
  url: "https://norrsken.example/pr-12/",
  madeBy: "Regionwebb 1",
};
const now = new Date("2027-03-15T06:00:00.123Z");
const name = "norrsken.example-pr-12-2027-03-15T06-00-00Z";
let count = 0;
let to: string;
let site: string;

beforeEach(() => {
  const own = join(parent, String(++count));
  [to, site] = [join(own, "archive"), join(own, "_site")];
  writeBuild(site, 1);
  for (const path of ["index.html.br", "index.html.gz", "alone.gz", "å 100 %.pdf"])
    writeFileSync(join(site, path), path);
});

const archive = () => archiveSite({ site, to, about, now });
const isError = (code: string) => (error: unknown) =>
  error instanceof CommandError && error.code === code;

describe("an archive", () => {
  test("holds all files of the site as they are, but not what servers make of them", async () => {
    const { folder, files, bytes } = await archive();
    assert.equal(folder, join(to, name));
    const paths = readdirSync(site, { recursive: true, encoding: "utf8" });
    const expected = paths.filter((path) => !path.startsWith("index.html."));
    const data = join(folder, "data");
    assert.deepEqual(
      readdirSync(data, { recursive: true, encoding: "utf8" }).toSorted(),
      expected.toSorted(),
    );
    assert.ok(readFileSync(join(data, "alone.gz")).equals(readFileSync(join(site, "alone.gz"))));
    const info = readFileSync(join(folder, "bag-info.txt"), "utf8");
    assert.match(info, /^Source-Organization: Norrsken växer$/m);
    assert.match(info, new RegExp(`^Payload-Oxum: ${bytes}\\.${files}$`, "m"));
  });

  test("has digests that other programs read", { skip: process.platform === "win32" }, async () => {
    const { folder } = await archive();
    for (const manifest of ["manifest-sha256.txt", "tagmanifest-sha256.txt"]) {
      const plain = readFileSync(join(folder, manifest), "utf8").replaceAll("%25", "%");
      execFileSync("sha256sum", ["--check", "--strict", "--quiet"], { cwd: folder, input: plain });
    }
  });

  test("is found to be as it was, or what has become of it", async () => {
    const { folder, files } = await archive();
    assert.deepEqual(await verifyArchive(folder), { files: files + 3, faults: [] });
    appendFileSync(join(folder, "data/å 100 %.pdf"), "!");
    rmSync(join(folder, "data/404.html"));
    writeFileSync(join(folder, "data/new.html"), "");
    appendFileSync(join(folder, "bag-info.txt"), "Bag-Count: 2\n");
    const { faults } = await verifyArchive(folder);
    assert.deepEqual(
      faults.map(({ path, kind }) => `${kind} ${path}`),
      [
        "changed bag-info.txt",
        "missing data/404.html",
        "unlisted data/new.html",
        "changed data/å 100 %.pdf",
      ],
    );
  });

  test("never takes the place of another one", async () => {
    const { folder } = await archive();
    writeFileSync(join(folder, "data/404.html"), "kept");
    await assert.rejects(archive(), isError("archive-is-there"));
    assert.equal(readFileSync(join(folder, "data/404.html"), "utf8"), "kept");
    assert.deepEqual(readdirSync(to), [name]);
  });

  test("of a folder that no build has made is none, and a folder that is no archive is not read", async () => {
    rmSync(join(site, ".regionwebb"));
    await assert.rejects(archive(), isError("not-a-built-site"));
    assert.equal(existsSync(to), false);
    mkdirSync(to);
    await assert.rejects(verifyArchive(to), isError("no-archive"));
  });

  test("that was not written to its end has no name", async () => {
    mkdirSync(join(to, `.${name}`, "data"), { recursive: true });
    writeFileSync(join(to, `.${name}`, "data", "left-behind"), "");
    const { folder } = await archive();
    assert.equal(existsSync(join(folder, "data/left-behind")), false);
    assert.deepEqual(readdirSync(to), [name]);
  });
});

describe("a manifest", () => {
  test("keeps every name, and reads what other programs write", () => {
    const digest = "a".repeat(64);
    const digests = new Map([
      ["data/100%25 of\r\n it", digest],
      ["data/b", digest],
    ]);
    assert.deepEqual(readManifest(writeManifest(digests)), digests);
    const others = `${digest.toUpperCase()} *./data/b\r\n\r\nnone\n`;
    assert.deepEqual(readManifest(others), new Map([["data/b", digest]]));
  });
});

describe("npm run archive", () => {
  test("archives a site by its name and address, and reads it back", async () => {
    const given = ["--root", "tests/site", "--site", site];
    const written = await runScript("archive", [...given, "--to", to]);
    assert.equal(written.status, 0, written.stderr);
    const [made = ""] = readdirSync(to);
    assert.match(made, /^norrsken\.example-\d{4}-\d\d-\d\dT/);
    assert.ok(written.stdout.startsWith(`${join(to, made)}: `), written.stdout);
    const folder = join(to, made);
    const read = await runScript("archive", [...given, "--verify", folder]);
    assert.equal(read.status, 0, read.stderr);
    writeFileSync(join(folder, "data/404.html"), "");
    const again = await runScript("archive", [...given, "--verify", folder, "--quiet"]);
    assert.deepEqual([again.status, again.stdout], [1, ""]);
    assert.match(again.stderr, /data\/404\.html: /);
  });

  test("must be told where to", async () => {
    const { status, stderr } = await runScript("archive", ["--root", "tests/site"]);
    assert.equal(status, 2);
    assert.match(stderr, /^--to: /);
  });
});
