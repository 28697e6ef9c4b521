import assert from "node:assert/strict";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, before, describe, test } from "node:test";
import { readSiteFiles } from "../../src/model/read-site-files.ts";
import type { SiteFiles } from "../../src/model/site-files.ts";
import { badFilesOnDisk, faultsOfFile } from "./bad-input/on-disk.ts";
import { inShort } from "./site-with.ts";

describe("what lies on the disk and is no content is told of by its path, where", () => {
  for (const bad of badFilesOnDisk)
    test(bad.when, async () => {
      const faults = await faultsOfFile(bad);
      assert.deepEqual(
        faults.map(({ file, code }) => `${file} ${code}`),
        [`${bad.path} ${bad.code}`],
      );
    });
});

describe("readSiteFiles", () => {
  let root = "";
  let files: SiteFiles;

  before(async () => {
    root = await mkdtemp(join(tmpdir(), "regionwebb-files-"));
    const write = async (path: string, content: string | Buffer) => {
      await mkdir(dirname(join(root, path)), { recursive: true });
      await writeFile(join(root, path), content);
    };
    await write("_data/site.json", "\uFEFF{}");
    await write("_data/contacts/bo.json", Buffer.from('{\n  "name": "Bo Sj\xf6"\n}\n', "latin1"));
    await write("_data/contacts/.#bo.json", "{}");
    await write("_data/notes.txt", "not data");
    await write("src/content/sv/news/b.md", "b");
    await write("src/content/sv/a.md", Buffer.from("a\nb\n\xe5\n", "latin1"));
    await write("src/content/media/broken.svg", "<p>no picture</p>");
    await write("src/content/media/deep/dot.svg", '<svg viewBox="0 0 4 2"/>');
    await write("src/content/media/deep/report.pdf", "%PDF-1.7");
    await write("locales/sv.json", "1");
    await write("kinds/vacancy/locales/sv.json", "2");
    await write("kinds/vacancy/kind.ts", "3");
    await write("kinds/README.md", "4");
    files = await readSiteFiles(root);
  });

  after(() => rm(root, { recursive: true }));

  test("gives the text of data and pages, without a byte order mark", () => {
    assert.deepEqual(files.data, [{ path: "_data/site.json", text: "{}" }]);
    assert.deepEqual(files.content, [{ path: "src/content/sv/news/b.md", text: "b" }]);
  });

  test("gives the texts of the site and those of its own kinds, and passes the code by", () => {
    assert.deepEqual(files.locales, [
      { path: "locales/sv.json", text: "1" },
      { path: "kinds/vacancy/locales/sv.json", text: "2" },
    ]);
  });

  test("gives the size of pictures and of other files, by their path below the folder", () => {
    assert.deepEqual(
      [...files.media],
      [
        ["deep/dot.svg", { width: 4, height: 2, bytes: 24, isPicture: true }],
        ["deep/report.pdf", { width: 0, height: 0, bytes: 8, isPicture: false, document: {} }],
      ],
    );
  });

  test("names what is not read, the line on which a file is not UTF-8, and broken pictures", () => {
    assert.deepEqual(files.faults.map(inShort), [
      "_data/notes.txt passed-over",
      "_data/contacts/bo.json:2 not-utf-8",
      "src/content/sv/a.md:3 not-utf-8",
      "src/content/media/broken.svg broken-picture",
    ]);
    assert.deepEqual(
      [...files.unreadable],
      files.faults.map(({ file }) => file),
    );
  });

  test("finds nothing, and says nothing, where there is nothing", async () => {
    const empty = await readSiteFiles(join(root, "nowhere"));
    assert.deepEqual([empty.data, empty.content, empty.faults], [[], [], []]);
  });
});
