import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { before, describe, test } from "node:test";
import { originalOf } from "../overrides/overridden-site.ts";
import { repositoryRoot } from "../roots.ts";
import type { CommandResult } from "../run-build.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { changedIn, commitAll, copyFormerSite } from "../upgrade/former-site.ts";
import { installPackage, withoutNpm } from "./installed-package.ts";

const folder = temporaryFolder();
const root = join(folder, "site");
const header = "components/page-header/page-header.tsx";

/** What a body has made of its site since: a component, a kind and a language of its own. */
function makeOwn(): void {
  const tests = join(repositoryRoot, "tests");
  cpSync(join(tests, "vacancies", "kinds"), join(root, "kinds"), { recursive: true });
  for (const path of [
    "vacancies/engineer-2026.json",
    "contacts/asa-vik.json",
    "organisations/viken.json",
  ]) {
    cpSync(join(tests, "vacancies", "_data", path), join(root, "_data", path));
  }
  const words = join(root, "kinds", "vacancy", "locales");
  // Visitors read these words; the help for editors is in their own language.
  const { routes, ui } = JSON.parse(readFileSync(join(words, "en.json"), "utf8"));
  writeFileSync(join(words, "fi.json"), JSON.stringify({ routes, ui }));
  cpSync(join(tests, "site", "locales", "fi.json"), join(root, "locales", "fi.json"));
  const settings = join(root, "_data", "site.json");
  writeFileSync(
    settings,
    readFileSync(settings, "utf8").replace('["sv", "en"]', '["sv", "en", "fi"]'),
  );
  const own = originalOf(header).replace('class="page-header"', 'class="page-header own-header"');
  const former = originalOf(header).replace("<h1>", '<h1 class="former">');
  for (const [path, text] of [
    [header, own],
    [`.made-from/${header}`, former],
  ] as const) {
    const file = join(root, "_includes", path);
    mkdirSync(join(file, ".."), { recursive: true });
    writeFileSync(file, text);
  }
}

function regionwebb(...args: readonly string[]): Promise<CommandResult> {
  const program = join(folder, "node_modules", "regionwebb", "scripts", "run.mjs");
  const env = { ...withoutNpm(), SOURCE_DATE_EPOCH: "1770724800", REGIONWEBB_SHARE_PICTURES: "no" };
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { cwd: root, env }, (error, stdout, stderr) =>
      resolve({ status: error ? Number(error.code ?? 1) : 0, stdout, stderr }),
    );
  });
}

describe("from the packed generator, a site of the version before", () => {
  const page = (path: string) => readFileSync(join(root, "_site", path), "utf8");
  let file: string;
  let upgraded: CommandResult;

  before(async () => {
    file = (await installPackage(folder)).file;
    copyFormerSite(root);
    makeOwn();
    commitAll(root);
    upgraded = await regionwebb("upgrade", "--package", file);
  });

  test("is upgraded, and told which of its files has an original that has changed", () => {
    assert.equal(upgraded.status, 0, upgraded.stderr);
    assert.match(upgraded.stdout, new RegExp(`^- Se efter i ${header}:`, "m"));
    assert.match(upgraded.stdout, /^- Kör npm install,/m);
  });

  test("has no other file that is not as it was", () => {
    assert.deepEqual(
      changedIn(root).filter((path) => !path.startsWith(".vscode/")),
      [
        // The workflow of the version before is brought up to date, and what it was made from is kept.
        ".github/.made-from/workflows/check.yml",
        ".github/workflows/check.yml",
        "_data/site.json",
        "package.json",
        `packages/${basename(file)}`,
        "tokens.css",
      ],
    );
    assert.match(
      readFileSync(join(root, "package.json"), "utf8"),
      new RegExp(`"regionwebb": "file:packages/${basename(file)}"`),
    );
  });

  test("keeps its colours, component, kind and language", async () => {
    const { status, stderr } = await regionwebb("build", "--quiet");
    assert.equal(status, 0, stderr);
    const [styles = ""] = globSync("assets/main.*.css", { cwd: join(root, "_site") }).map(page);
    assert.match(styles, /--lake-700:#7a2182/);
    const vacancy = page("sv/lediga-jobb/ingenjor-2026/index.html");
    assert.match(vacancy, /class="page-header own-header"/);
    assert.match(vacancy, /<h1[^>]*>Ingenjör till vägenheten/);
    assert.match(page("fi/index.html"), /<html lang="fi"/);
  });
});
