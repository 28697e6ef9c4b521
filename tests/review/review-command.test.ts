import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { commentMark } from "../../src/review/comment/write-comment.ts";
import { runScript } from "../run-build.ts";
import { runGit } from "../run-git.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { changeContent, makeBranch, plantFaults } from "./reviewed-branch.ts";

const folder = temporaryFolder();

/** When the job of an engineer can be applied for. */
const environment = { SOURCE_DATE_EPOCH: "1770724800" };

function review(root: string, args: readonly string[] = []) {
  const all = ["main", "--root", root, "--without-browser", "--quiet", ...args];
  return runScript("review", all, { environment });
}

/** The comment, whatever commit it is about. */
function withoutCommit(text: string): string {
  return text.replace(/(?<=<code>)[0-9a-f]{10}(?=<\/code>\. )/, "BASE");
}

describe("the review of a branch", { concurrency: 2 }, () => {
  test("says that nothing has changed where nothing has", async () => {
    const { root } = makeBranch(join(folder, "same"));
    const { status, stdout, stderr } = await review(root);
    assert.equal(status, 0, stderr);
    assert.equal(
      withoutCommit(stdout),
      `${commentMark}

## Det här ändras på webbplatsen

Inget ändras för läsarna.

Det finns inget nytt att rätta.

<sub>Jämfört med <code>BASE</code>. 40 sidor på webbplatsen. Texten skrivs om när ändringsförslaget ändras.</sub>
`,
    );
  });

  test("tells in Swedish what changes for readers, and leaves nothing behind", async () => {
    const branch = makeBranch(join(folder, "changed"));
    changeContent(branch);
    const json = join(folder, "facts.json");
    const preview = "https://granskning.example/12";
    const { status, stdout, stderr } = await review(branch.root, [
      "--preview-url",
      preview,
      "--json",
      json,
    ]);
    assert.equal(status, 0, stderr);
    const expected = readFileSync(new URL("./expected-comment.sv.md", import.meta.url), "utf8");
    assert.equal(withoutCommit(stdout), expected);
    const facts = JSON.parse(readFileSync(json, "utf8"));
    assert.equal(facts.version, 1);
    assert.equal(facts.pages.moved[0].before, "/sv/about/");
    assert.ok(!existsSync(join(branch.root, "_site")));
    const worktrees = join(branch.root, ".git", "worktrees");
    assert.ok(!existsSync(worktrees), "the worktree of the base is gone");
  });

  test("tells the same in English, into a file", async () => {
    const branch = makeBranch(join(folder, "english"));
    changeContent(branch);
    const output = join(folder, "comment.md");
    const { status, stdout, stderr } = await review(branch.root, [
      "--language",
      "en",
      "--output",
      output,
    ]);
    assert.equal(status, 0, stderr);
    assert.equal(stdout, "");
    const text = readFileSync(output, "utf8");
    for (const part of [
      "## What changes on the site",
      "### New pages",
      "**Parkera &amp; stanna: #\u206012 @\u2060viken**",
      "- **Changed:** Telefon 08-465 004 <del>12</del><ins>15</ins>",
      "### Pages with a new address",
      "### Pages that are gone",
      "The translation into English has not",
      "leads nowhere any more",
    ])
      assert.ok(text.toLowerCase().includes(part.toLowerCase()), part);
    assert.doesNotMatch(text, /\{\{|undefined|\[object/);
  });

  test("names a link, a language and a translation that are wrong, and fails", async () => {
    const branch = makeBranch(join(folder, "planted"));
    plantFaults(branch);
    const { status, stdout, stderr } = await review(branch.root);
    assert.equal(status, 1, stderr);
    assert.match(stdout, /länken ”om hamnen” till <code>https\\:\/\/viken\.example\/sv\/hamnen\/</);
    assert.equal(stdout.match(/sv\/hamnen\//g)?.length, 1, "it is told once");
    assert.doesNotMatch(stdout, /own-link-nowhere/);
    assert.match(
      stdout,
      /\*\*Varning\*\* <code>src\/content\/sv\/about\.md, rad 7<\/code>.*unmarked-language/,
    );
    assert.match(
      stdout,
      /engineer-2026\.json.*preamble.*originalet är ändrat, men inte översättningen till engelska/,
    );
    assert.match(stdout, /utseendet kan ha ändrats på alla sidor/);
  });

  test("tells of nothing but the faults where the site cannot be built", async () => {
    const branch = makeBranch(join(folder, "broken"));
    branch.append("src/content/sv/about.md", "\n[Borta](page:nowhere)\n");
    const { status, stdout } = await review(branch.root);
    assert.equal(status, 1);
    assert.ok(stdout.startsWith(`${commentMark}\n\n## Webbplatsen går inte att bygga\n`));
    assert.match(stdout, /\*\*Fel\*\* <code>src\/content\/sv\/about\.md, rad 7<\/code>/);
    assert.doesNotMatch(stdout, /Nya sidor|Jämfört/);
  });

  test("says that there is nothing to compare with where the branch mends what could not be built", async () => {
    const branch = makeBranch(join(folder, "mended"));
    branch.append("src/content/sv/about.md", "\n[Borta](page:nowhere)\n");
    runGit(branch.root, ["commit", "--all", "--quiet", "--message=Break"]);
    branch.replace("src/content/sv/about.md", "\n[Borta](page:nowhere)\n", "");
    const { status, stdout, stderr } = await runScript(
      "review",
      ["branch", "--root", branch.root, "--without-browser", "--quiet"],
      { environment },
    );
    assert.equal(status, 0, stderr);
    assert.match(stdout, /## Inget att jämföra med\n\nWebbplatsen går att bygga med ändringen\./);
  });

  test("is refused without a base that git knows", async () => {
    const { root } = makeBranch(join(folder, "no-base"));
    const of = (...args: readonly string[]) => runScript("review", ["--root", root, ...args]);
    const [none, unknown, address] = await Promise.all([
      of(),
      of("nowhere"),
      of("main", "--preview-url", "javascript:alert(1)"),
    ]);
    assert.deepEqual([none.status, unknown.status, address.status], [2, 2, 2]);
    assert.match(none.stderr, /^BASE: .*npm run review/);
    assert.match(unknown.stderr, /^nowhere: Git känner inte till/);
    assert.match(address.stderr, /^--preview-url javascript:alert\(1\): /);
  });
});
