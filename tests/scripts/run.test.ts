import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, test } from "node:test";
import { fixtureRoot, repositoryRoot } from "../roots.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();
const scripts = join(repositoryRoot, "scripts");

interface Ended {
  readonly status: number | null;
  readonly printed: string;
}

async function run(parameters: readonly string[]): Promise<Ended> {
  const child = spawn(process.execPath, parameters, {
    cwd: repositoryRoot,
    env: { ...process.env, SOURCE_DATE_EPOCH: "1714521600", REGIONWEBB_SHARE_PICTURES: "no" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [status, ...printed] = await Promise.all([
    new Promise<number | null>((resolve) => child.once("exit", resolve)),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { status, printed: printed.join("").replace(/in [\d.]+ s/, "in some seconds") };
}

const bundled = (name: string, ...parameters: readonly string[]) =>
  run([join(scripts, "run.mjs"), name, ...parameters]);

const fromSources = (name: string, ...parameters: readonly string[]) =>
  run(["--import", "./scripts/load-typescript.mjs", join(scripts, `${name}.ts`), ...parameters]);

/** The contents of all files below a folder, by their paths. */
function filesIn(root: string): ReadonlyMap<string, string> {
  const paths = readdirSync(root, { recursive: true, encoding: "utf8" });
  const files = paths.filter((path) => statSync(join(root, path)).isFile());
  return new Map(files.sort().map((path) => [path, readFileSync(join(root, path), "latin1")]));
}

/** The commands of package.json that are started in this way. */
const commands = Object.values(
  (JSON.parse(readFileSync(join(repositoryRoot, "package.json"), "utf8")) as PackageFile).scripts,
).flatMap((script) => /^node scripts\/run\.mjs (\S+)$/.exec(script)?.[1] ?? []);

interface PackageFile {
  readonly scripts: Readonly<Record<string, string>>;
}

describe("a command that was bundled", () => {
  test("is each that people start", () => assert.ok(commands.length >= 9, String(commands)));

  for (const name of commands.filter((one) => one !== "start"))
    test(`says of itself what its sources say: ${name}`, async () => {
      const asked = await bundled(name, "--help");
      assert.equal(asked.status, 0);
      assert.deepEqual(asked, await fromSources(name, "--help"));
    });

  test("builds the same bytes", async () => {
    const [one, other] = [join(folder, "one"), join(folder, "other")];
    const built = await bundled("build", "--root", fixtureRoot, "--output", one);
    assert.equal(built.status, 0, built.printed);
    await fromSources("build", "--root", fixtureRoot, "--output", other);
    const [files, others] = [filesIn(one), filesIn(other)];
    assert.deepEqual([...files.keys()], [...others.keys()]);
    for (const [path, content] of files) assert.equal(content, others.get(path), path);
  });

  test("ends with faults as its sources do", async () => {
    const wrong = await bundled("check", "--root", join(folder, "nowhere"));
    assert.equal(wrong.status, 2);
    assert.deepEqual(wrong, await fromSources("check", "--root", join(folder, "nowhere")));
  });

  test("reads a site with kinds of its own", async () => {
    const root = join(repositoryRoot, "tests/vacancies");
    const checked = await bundled("check", "--root", root, "--quiet");
    assert.equal(checked.status, 0, checked.printed);
    assert.deepEqual(checked, await fromSources("check", "--root", root, "--quiet"));
  });
});
