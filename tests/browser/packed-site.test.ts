import assert from "node:assert/strict";
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { auditHtml } from "../../src/audit/audit-files.ts";
import { auditLinks } from "../../src/audit/audit-links.ts";
import { freePort } from "../free-port.ts";
import type { CommandResult } from "../run-build.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { type InstalledPackage, installPackage, withoutNpm } from "./installed-package.ts";

const folder = temporaryFolder();
let installed: InstalledPackage;

before(async () => {
  installed = await installPackage(folder);
});

test("the package has what a site needs, and nothing of the reference site", () => {
  const root = join(folder, "node_modules", "regionwebb");
  const paths = new Set(readdirSync(root, { recursive: true, encoding: "utf8" }));
  for (const path of [
    "scripts/run.mjs",
    "src/init/templates/top/gitignore",
    "docs/guide/sv",
    "locales/sv.json",
  ])
    assert.ok(paths.has(path), path);
  for (const path of [
    "tests",
    "_data",
    "src/content",
    "bench",
    "scripts/test.ts",
    "docs/decisions",
  ])
    assert.ok(!paths.has(path), path);
});

test("the texts for those who look after a site lead nowhere but to what they have", () => {
  const docs = join(folder, "node_modules", "regionwebb", "docs");
  for (const name of ["brand.md", "kinds.md", "own-look.md", "publishing.md", "upgrade.md"]) {
    const links = readFileSync(join(docs, name), "utf8").matchAll(/\]\((?![a-z]+:)([^)#]+)/g);
    for (const [, path = ""] of links) assert.ok(existsSync(join(docs, path)), `${name}: ${path}`);
  }
});

test("the package says where there is no site, and which commands sites have", async () => {
  const program = join(folder, "node_modules", "regionwebb", "scripts", "run.mjs");
  const [build, help] = await Promise.all([
    run(process.execPath, [program, "build"], folder),
    run(process.execPath, [program, "--help"], folder),
  ]);
  assert.equal(build.status, 2);
  assert.match(build.stderr, /: Här ligger ingen webbplats\. .*regionwebb init/);
  assert.match(help.stdout, /^ {2}init /m);
  assert.doesNotMatch(help.stdout, /^ {2}bench/m);
});

/** A site that is made, and what of its pages tells that it is the right one. */
interface Expected {
  readonly languages: string;
  readonly page: string;
  readonly title: RegExp;
  readonly statement: string;
  readonly notAssessed: RegExp;
}

const sites: Readonly<Record<string, Expected>> = {
  swedish: {
    languages: "sv,en",
    page: "/sv/",
    title: /Välkommen till Exempelby/,
    statement: "sv/tillganglighetsredogorelse/index.html",
    notAssessed: /har inte bedömts ännu/,
  },
  english: {
    languages: "en",
    page: "/en/",
    title: /Welcome to Exempelby/,
    statement: "en/accessibility-statement/index.html",
    notAssessed: /has not been assessed yet/,
  },
};

function run(program: string, args: readonly string[], cwd: string): Promise<CommandResult> {
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env: withoutNpm() }, (error, stdout, stderr) =>
      resolve({ status: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    );
  });
}

for (const [name, expected] of Object.entries(sites))
  describe(`from the packed generator, a site in ${expected.languages}`, () => {
    const root = join(folder, name);
    const npm = (...args: readonly string[]) => run("npm", ["run", "-s", ...args], root);

    test("is made", async () => {
      const program = join(folder, "node_modules", "regionwebb", "scripts", "run.mjs");
      const args = [
        ...["init", name, "--name", "Exempelby", "--kind", "municipality"],
        ...["--languages", expected.languages, "--url", "https://exempelby.example"],
        ...["--email", "info@exempelby.example", "--brand-colour", "#7a2182"],
        ...["--package", installed.file],
      ];
      const { status, stderr } = await run(process.execPath, [program, ...args], folder);
      assert.equal(status, 0, stderr);
    });

    test("is checked, and nothing but its assessment is missing", async () => {
      const { status, stderr } = await npm("check");
      assert.equal(status, 0, stderr);
      assert.deepEqual(stderr.match(/\(([a-z-]+)\)$/gm), ["(not-assessed)"]);
    });

    test("is built, with what it keeps in its own folder", async () => {
      const { status, stderr } = await npm("build");
      assert.equal(status, 0, stderr);
      assert.match(
        readFileSync(join(root, "_site", expected.statement), "utf8"),
        expected.notAssessed,
      );
      assert.ok(existsSync(join(root, "_site", "icon.svg")));
      assert.ok(existsSync(join(root, ".cache")));
    });

    test("is shown while it is written", async () => {
      const port = await freePort();
      const child = spawn("npm", ["start", "--silent", "--", "--port", String(port)], {
        cwd: root,
        env: withoutNpm(),
        stdio: "ignore",
        detached: true,
      });
      try {
        const page = await fetchSoon(`http://127.0.0.1:${port}${expected.page}`, child);
        assert.match(page, expected.title);
      } finally {
        // npm has started others: they are a group of their own.
        process.kill(-(child.pid ?? assert.fail()), "SIGTERM");
      }
    });

    test("has valid pages, and links that lead somewhere", async () => {
      for (const audit of [auditHtml, auditLinks]) {
        const { checked, findings } = await audit(join(root, "_site"));
        assert.ok(checked > 10, `${audit.name}: ${checked}`);
        assert.deepEqual(findings, []);
      }
    });

    test("has pages in which a browser finds nothing inaccessible", async () => {
      const { status, stdout, stderr } = await npm("audit", "--", "--states", "light");
      assert.equal(status, 0, `${stdout}\n${stderr}`);
    });
  });

/** A slow machine needs so long until it answers. */
const mostSeconds = 90;

async function fetchSoon(url: string, child: ChildProcess): Promise<string> {
  for (const end = Date.now() + mostSeconds * 1000; Date.now() < end; await wait(200)) {
    assert.equal(child.exitCode, null, "the preview has ended");
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return response.text();
  }
  assert.fail(`${url} did not answer`);
}
