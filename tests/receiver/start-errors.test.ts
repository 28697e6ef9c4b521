import assert from "node:assert/strict";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { before, describe, test } from "node:test";
import { type FormsSite, writeFormsSite } from "../../bench/forms/forms-site.ts";
import { CommandError } from "../../src/command/command-error.ts";
import { explainSystemError } from "../../src/command/explain-system-error.ts";
import { checkPlace } from "../../src/receiver/check-place.ts";
import { openDatabase } from "../../src/receiver/open-database.ts";
import { runScript } from "../run-build.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

describe("a place in which messages cannot be kept", () => {
  /** Each case has a folder of its own, and gives the file that is to be the database. */
  const cases: Readonly<Record<string, readonly [code: string, make: (own: string) => string]>> = {
    "a folder that is missing": ["no-database-folder", (own) => join(own, "no", "m.sqlite")],
    "a file for its folder": [
      "no-database-folder",
      (own) => join(written(join(own, "file"), ""), "m.sqlite"),
    ],
    "a folder for the file": ["folder-for-file", (own) => own],
    "no database": [
      "no-database",
      (own) => written(join(own, "m"), "These are words.\n".repeat(99)),
    ],
    "a database of another program": [
      "other-database",
      (own) => withDatabase(join(own, "m"), "CREATE TABLE places (name TEXT)"),
    ],
    "a database that only bears our version": [
      "other-database",
      (own) =>
        withDatabase(join(own, "m"), "CREATE TABLE places (name TEXT); PRAGMA user_version = 1"),
    ],
    "a database of a later version": [
      "later-database",
      (own) => withDatabase(join(own, "m"), "PRAGMA user_version = 99"),
    ],
    "a link in a circle": ["link-in-a-circle", (own) => linked(join(own, "m"), "m")],
    // As where the folder may not be written, which does not stop an administrator.
    "a log that cannot be written": [
      "database-not-writable",
      (own) => {
        openDatabase(join(own, "m")).close();
        mkdirSync(join(own, "m-wal"));
        return join(own, "m");
      },
    ],
    "a damaged database": [
      "no-database",
      (own) => {
        openDatabase(join(own, "m")).close();
        const bytes = readFileSync(join(own, "m"));
        return written(join(own, "m"), bytes.fill(0xff, 100));
      },
    ],
  };
  for (const [what, [code, make]] of Object.entries(cases))
    test(`is refused: ${what}`, () => {
      const file = make(mkdtempSync(join(folder, "case-")));
      assert.equal(
        codeOf(() => openDatabase(file).close()),
        code,
      );
    });

  test("is refused: a database that another program has locked", () => {
    const file = join(mkdtempSync(join(folder, "case-")), "m");
    openDatabase(file).close();
    const other = new DatabaseSync(file);
    other.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
    assert.equal(
      codeOf(() => openDatabase(file, { timeout: 50 })),
      "database-locked",
    );
    other.close();
    openDatabase(file).close();
  });

  test("leaves the database of another program as it was", () => {
    const file = withDatabase(join(mkdtempSync(join(folder, "case-")), "m"), "CREATE TABLE a (b)");
    const bytes = readFileSync(file);
    assert.throws(() => openDatabase(file));
    assert.ok(readFileSync(file).equals(bytes));
  });

  test("opens the database of an earlier version, with what it holds", () => {
    const file = join(mkdtempSync(join(folder, "case-")), "m");
    const now = openDatabase(file);
    now.exec(`DROP TABLE clock; PRAGMA user_version = 1;
      INSERT INTO salts (day, salt) VALUES ('2024-05-01', x'00')`);
    now.close();
    const later = openDatabase(file);
    assert.equal(later.prepare("SELECT count(*) AS n FROM salts").get()?.n, 1);
    assert.equal(later.prepare("SELECT count(*) AS n FROM clock").get()?.n, 0);
    later.close();
  });
});

describe("a database within the site", () => {
  const root = join(folder, "place");
  const built = join(root, "_site");
  for (const name of ["_site", "_data", "src/content", "elsewhere"])
    mkdirSync(join(root, name), { recursive: true });
  symlinkSync(join(root, "_site"), join(root, "link-to-site"));
  symlinkSync(join(root, "src"), join(root, "elsewhere/link-to-content"));
  symlinkSync(join(root, "_site/m.sqlite"), join(root, "link-to-file"));
  symlinkSync("link-to-file", join(root, "link-to-link"));
  symlinkSync(built, join(root, "other-name"));

  const refused: readonly (readonly [code: string, file: string])[] = [
    ["database-in-site", "_site/m.sqlite"],
    ["database-in-site", "elsewhere/../_site/deep/m.sqlite"],
    ["database-in-site", "link-to-site/m.sqlite"],
    ["database-in-site", "link-to-file"],
    ["database-in-site", "link-to-link"],
    ["database-in-content", "src/content/m.sqlite"],
    ["database-in-content", "_data/m.sqlite"],
    ["database-in-content", "elsewhere/link-to-content/content/m.sqlite"],
  ];
  for (const [code, file] of refused)
    test(`is refused: ${file}`, () => {
      const place = join(root, file);
      assert.equal(
        codeOf(() => checkPlace(place, { root, built })),
        code,
      );
      const other = { root, built: join(root, "other-name") };
      assert.equal(
        codeOf(() => checkPlace(place, other)),
        code,
      );
    });

  test("is none beside it", () => {
    for (const file of ["m.sqlite", "elsewhere/m.sqlite", "_site.sqlite", "_sites/m.sqlite"])
      checkPlace(join(root, file), { root, built });
  });
});

describe("the command forms says in one line why it does not start", () => {
  let site: FormsSite;

  before(async () => {
    site = await writeFormsSite(join(folder, "whole"));
  });

  const cases: Readonly<Record<string, (own: FormsSite) => readonly string[]>> = {
    "a site that is missing": () => ["--site", join(folder, "nowhere")],
    "a site that is a file": ({ built }) => ["--site", join(built, "_headers")],
    "a database in the site": ({ built }) => ["--database", join(built, "m.sqlite")],
    "a database that is none": ({ built }) => [
      "--database",
      written(join(built, "../words"), "These are words.\n".repeat(99)),
    ],
  };
  for (const [what, more] of Object.entries(cases))
    test(what, async () => saysInOneLine(more(site)));

  test("a port that is taken", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = address !== null && typeof address === "object" ? address.port : 0;
    await saysInOneLine(["--port", String(port)]);
    server.close();
  });

  async function saysInOneLine(more: readonly string[]): Promise<void> {
    const places = ["--root", site.root, "--site", site.built, "--database", site.database];
    const { status, stderr, stdout } = await runScript("forms", [...places, ...more, "--quiet"]);
    assert.equal(status, 2, stderr);
    assert.match(stderr, /^\S.*: \S.+\. \S.+\.\n$/);
    assert.equal(stdout, "");
  }
});

function codeOf(act: () => unknown): string | undefined {
  try {
    act();
  } catch (error) {
    const explained = error instanceof CommandError ? error : explainSystemError(error);
    if (!explained) throw error;
    return explained.code;
  }
  return undefined;
}

function written(file: string, content: string | Uint8Array): string {
  writeFileSync(file, content);
  return file;
}

function withDatabase(file: string, statements: string): string {
  const database = new DatabaseSync(file);
  database.exec(statements);
  database.close();
  return file;
}

function linked(file: string, target: string): string {
  symlinkSync(target, file);
  return file;
}
