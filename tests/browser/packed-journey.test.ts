import assert from "node:assert/strict";
import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { freePort } from "../free-port.ts";
import { type RealServer, serverKinds } from "../outputs/hosts/real-servers.ts";
import type { CommandResult } from "../run-build.ts";
import { runGit } from "../run-git.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { installPackage, withoutNpm } from "./installed-package.ts";

const folder = temporaryFolder();
const root = join(folder, "exempelby");
const [configuration, www] = [join(folder, "servers"), join(folder, "www")];
const [nginx] = serverKinds;
const news = join(root, "src/content/sv/news/badhuset-oppnar.md");
const page = "/sv/nyheter/2026/badhuset-oppnar/";
let server: RealServer;
let receiver: ChildProcess;

function run(program: string, args: readonly string[], cwd: string): Promise<CommandResult> {
  return new Promise((resolve) => {
    execFile(program, args, { cwd, env: withoutNpm() }, (error, stdout, stderr) =>
      resolve({ status: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    );
  });
}

/** Runs a command of the site as its README says, which must go well. */
async function npm(...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await run("npm", ["run", "-s", ...args], root);
  assert.equal(status, 0, `npm run ${args.join(" ")}\n${stdout}\n${stderr}`);
  return stdout;
}

const statusOf = async (path: string) => (await fetch(server.origin + path)).status;
const build = () => npm("build", "--", "--quiet", "--compress", "--configuration", configuration);
const publish = () => npm("publish", "--", "--to", www);
const auditOnline = () => npm("audit", "--", "--quiet", "--url", `${server.origin}/`);

describe("from the packed generator to a site on the air", {
  skip: nginx?.program === undefined && "nginx is not installed",
}, () => {
  before(async () => {
    const { file } = await installPackage(folder);
    const program = join(folder, "node_modules", "regionwebb", "scripts", "run.mjs");
    const made = await run(
      process.execPath,
      [
        ...[program, "init", root, "--name", "Exempelby", "--kind", "municipality"],
        ...["--languages", "sv", "--url", "https://exempelby.example"],
        ...["--email", "info@exempelby.example", "--brand-colour", "#005b96", "--package", file],
      ],
      folder,
    );
    assert.equal(made.status, 0, made.stderr);
  });
  after(async () => {
    await server?.close();
    if (receiver?.exitCode === null) {
      // npm has started others: they are a group of their own.
      process.kill(-(receiver.pid ?? assert.fail()), "SIGTERM");
      await once(receiver, "exit");
    }
  });

  test("the site is built, published and served by nginx, with the receiver behind it", async () => {
    await build();
    await publish();
    const port = await freePort();
    const forms = ["--port", String(port), "--database", join(folder, "messages.sqlite")];
    receiver = spawn("npm", ["run", "-s", "forms", "--", "--trust-proxy", ...forms], {
      cwd: root,
      env: withoutNpm(),
      stdio: "ignore",
      detached: true,
    });
    server = await (nginx ?? assert.fail()).start({
      home: join(folder, "nginx"),
      configuration,
      folder: join(www, "current"),
      hostname: "exempelby.example",
      receiver: `127.0.0.1:${port}`,
    });
    assert.equal(await statusOf("/sv/"), 200);
    await until(async () => (await fetch(`http://127.0.0.1:${port}/sv/`)).ok);
  });

  test("what is published is as it was built", async () => {
    await auditOnline();
  });

  test("a change is checked, built, published and seen", async () => {
    await npm("new", "--", "news", "Badhuset öppnar", "--date", "2026-10-01");
    const skeleton = readFileSync(news, "utf8");
    writeFileSync(news, skeleton.replaceAll(/Skriv .+ här\./g, "Badhuset öppnar den 15 maj 2027."));
    await npm("check");
    await build();
    assert.equal(await statusOf(page), 404);
    await publish();
    assert.equal(await statusOf(page), 200);
    await auditOnline();
  });

  test("the change is taken back", async () => {
    await npm("publish", "--", "--to", www, "--rollback");
    assert.equal(await statusOf(page), 404);
    assert.equal(await statusOf("/sv/"), 200);
  });

  test("what follows the clock publishes what was approved, but not what was taken back", async () => {
    const follow = await scriptOfServer();
    assert.equal((await follow()).status, 0);
    assert.equal(await statusOf(page), 200);
    const releases = () => readdirSync(join(www, "releases"));
    const known = releases();
    assert.equal((await follow()).status, 0);
    assert.deepEqual(releases(), known);

    await npm("publish", "--", "--to", www, "--rollback");
    const refused = await follow();
    assert.equal(refused.status, 2);
    assert.match(refused.stderr, /--again/);
    assert.equal(await statusOf(page), 404);

    writeFileSync(news, readFileSync(news, "utf8").replaceAll("15 maj", "22 maj"));
    runGit(root, ["commit", "--quiet", "--all", "--message", "Rätt dag"]);
    runGit(root, ["push", "--quiet", "origin", "main"]);
    const mended = await follow();
    assert.equal(mended.status, 0, mended.stderr);
    assert.match(await (await fetch(server.origin + page)).text(), /22 maj 2027/);
  });

  test("what was published is archived, and the archive is whole", async () => {
    const archives = join(folder, "archives");
    await npm("archive", "--", "--site", join(www, "current"), "--to", archives);
    const [name = ""] = readdirSync(archives);
    await npm("archive", "--", "--verify", join(archives, name));
  });
});

/**
 * Keeps the site in a repository, clones it as a server does, and gives what runs the script that the build has
 * written for that, with the places of this machine.
 */
async function scriptOfServer(): Promise<() => Promise<CommandResult>> {
  const [origin, clone, script] = ["origin.git", "srv", "publish"].map((name) =>
    join(folder, name),
  ) as [string, string, string];
  runGit(root, ["init", "--quiet", "--initial-branch", "main"]);
  runGit(root, ["add", "."]);
  runGit(root, ["commit", "--quiet", "--message", "Badhuset öppnar"]);
  runGit(folder, ["clone", "--quiet", "--bare", root, origin]);
  runGit(root, ["remote", "add", "origin", origin]);
  runGit(folder, ["clone", "--quiet", origin, clone]);
  // What npm would install there lies above, where the package was put.
  mkdirSync(join(clone, "node_modules"));
  const host = "exempelby.example";
  const text = readFileSync(join(configuration, `systemd/publish-${host}`), "utf8")
    .replaceAll(`/srv/${host}`, clone)
    .replaceAll(`/etc/regionwebb/${host}`, configuration)
    .replaceAll(`/var/www/${host}`, www);
  writeFileSync(script, text);
  return () => run("sh", [script], folder);
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; !(await isSo().catch(() => false)); tries++) {
    assert.ok(tries < 300, "a minute has passed");
    await wait(200);
  }
}
