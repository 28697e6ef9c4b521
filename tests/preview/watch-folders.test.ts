import assert from "node:assert/strict";
import { appendFileSync, mkdirSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { type Watcher, watchFolders } from "../../src/preview/watch-folders.ts";
import { temporaryFolder } from "../temporary-folder.ts";

// On one system, folders tell of all that is in them; on another, each for itself.
for (const [how, recursive] of [
  ["each folder by itself", false],
  ["folders with all that is in them", true],
] as const)
  describe(`watching ${how}`, () => {
    let root = "";
    let watcher: Watcher;
    let told: (string | undefined)[] = [];

    const base = temporaryFolder();
    const place = (path: string) => join(root, ...path.split("/"));

    before(() => {
      root = join(base, "site (1) {a,b}");
      mkdirSync(join(root, "content", "sv", "news"), { recursive: true });
      mkdirSync(join(root, "content", "a.b"));
      writeFileSync(place("content/sv/about.md"), "1");
      const watched = {
        trees: [place("content"), place("locales"), place("src/content")],
        ways: [root, place("src")],
      };
      const onPath = (path?: string) => told.push(path && relative(root, path));
      watcher = watchFolders(watched, onPath, recursive);
    });

    after(() => watcher.close());

    /** Waits until a change at a path has been told of. */
    async function tells(path: string, change: () => void): Promise<void> {
      told = [];
      change();
      for (let tries = 0; !told.includes(path); tries++) {
        assert.ok(tries < 200, `${path} was not told of: ${told}`);
        await wait(10);
      }
    }

    const write = (path: string, text: string) => () => writeFileSync(place(path), text);

    test("tells of a file that is written, more than once", async () => {
      await tells("content/sv/about.md", write("content/sv/about.md", "2"));
      await tells("content/sv/about.md", () => appendFileSync(place("content/sv/about.md"), "3"));
    });

    test("tells of a file that comes, gets another name, and goes", async () => {
      const [one, other] = ["content/sv/news/one.md", "content/sv/news/other.md"];
      await tells(one, write(one, "1"));
      await tells(other, () => renameSync(place(one), place(other)));
      await tells(other, () => rmSync(place(other)));
    });

    test("tells of files in folders that come later, at any depth", async () => {
      await tells("content/fi", () => mkdirSync(place("content/fi/deep/er"), { recursive: true }));
      await tells("content/fi/deep/er/x.md", write("content/fi/deep/er/x.md", "1"));
    });

    // Where the system does not tell of all that is in a folder, Node imitates it, and not to the last.
    const skip = recursive && process.platform === "linux";

    test("tells of files in a folder that has taken the place of another", { skip }, async () => {
      mkdirSync(place("content/later"));
      writeFileSync(place("content/later/x.md"), "1");
      await wait(50);
      await tells("content/fi", () => {
        rmSync(place("content/fi"), { recursive: true });
        renameSync(place("content/later"), place("content/fi"));
      });
      await wait(50);
      await tells("content/fi/x.md", write("content/fi/x.md", "2"));
    });

    test("tells of files in a folder with a dot in its name", () =>
      tells("content/a.b/x.md", write("content/a.b/x.md", "1")));

    test("tells of what comes where nothing was, and comes again", async () => {
      for (let time = 0; time < 2; time++) {
        await tells("locales", () => mkdirSync(place("locales")));
        await tells("locales/fi.json", write("locales/fi.json", "{}"));
        await tells("locales", () => rmSync(place("locales"), { recursive: true }));
        await wait(50);
      }
    });

    test("tells of what comes below a folder that was not there either", async () => {
      await tells("src", () => mkdirSync(place("src/content/sv"), { recursive: true }));
      await wait(50);
      await tells("src/content/sv/x.md", write("src/content/sv/x.md", "1"));
    });

    test("tells nothing of what lies elsewhere, or behind links", { skip }, async () => {
      mkdirSync(place("other"));
      symlinkSync(place("other"), place("content/link"));
      await wait(100);
      told = [];
      writeFileSync(place("other/x.md"), "1");
      await wait(100);
      assert.deepEqual(told, []);
    });

    test("tells nothing when it has been ended", async () => {
      watcher.close();
      told = [];
      write("content/sv/about.md", "4")();
      await wait(100);
      assert.deepEqual(told, []);
    });
  });
