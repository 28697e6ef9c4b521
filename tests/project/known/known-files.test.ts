import assert from "node:assert/strict";
import {
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { readSiteFiles } from "../../../src/model/read-site-files.ts";
import { stateSince } from "../../../src/project/known/file-state.ts";
import { knowFiles } from "../../../src/project/known/known-files.ts";
import { laterFile } from "../../../src/project/known/later-file.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const folder = temporaryFolder();

/** A file, and how often it has been read. */
async function fileThatIsRead(name: string) {
  const place = join(folder, name);
  writeFileSync(place, "first");
  await wait(120);
  const known = knowFiles(folder);
  let count = 0;
  const read = () => {
    count += 1;
    return { path: name, text: String(count) };
  };
  return { place, known, recall: () => known.text(name, place, read)?.text };
}

const changes: readonly (readonly [what: string, change: (place: string) => void])[] = [
  ["when it is written", (place) => writeFileSync(place, "second")],
  ["when it is written with as many letters", (place) => writeFileSync(place, "FIRST")],
  [
    "when it is written and given its old time",
    (place) => {
      const { atime, mtime } = statSync(place);
      writeFileSync(place, "FIRST");
      utimesSync(place, atime, mtime);
    },
  ],
  [
    "when another takes its place",
    (place) => {
      writeFileSync(`${place}.new`, "FIRST");
      renameSync(`${place}.new`, place);
    },
  ],
];

describe("a file that was read before", () => {
  test("is remembered while nothing is done to it", async () => {
    const { recall } = await fileThatIsRead("same.md");
    assert.deepEqual([recall(), recall(), recall()], ["1", "1", "1"]);
  });

  for (const [what, change] of changes)
    test(`is read again ${what}`, async () => {
      const { place, recall } = await fileThatIsRead(`${what}.md`);
      assert.equal(recall(), "1");
      change(place);
      assert.equal(recall(), "2");
    });

  test("is read again while its last change is so new that another would not show", async () => {
    const { place, recall } = await fileThatIsRead("new.md");
    writeFileSync(place, "second");
    assert.deepEqual([recall(), recall()], ["1", "2"]);
  });

  test("is not remembered when it is gone", async () => {
    const place = join(folder, "gone.md");
    writeFileSync(place, "first");
    await wait(120);
    const known = knowFiles(folder);
    const file = { path: "gone.md", text: "first" };
    assert.equal(
      known.text("gone.md", place, () => file),
      file,
    );
    rmSync(place);
    assert.equal(
      known.text("gone.md", place, () => undefined),
      undefined,
    );
  });

  test("is the same one when it was written and says what it said", async () => {
    const place = join(folder, "touched.md");
    writeFileSync(place, "first");
    await wait(120);
    const known = knowFiles(folder);
    const read = () => ({ path: "touched.md", text: readFileSync(place, "utf8") });
    const before = known.text("touched.md", place, read);
    writeFileSync(place, "first");
    assert.equal(known.text("touched.md", place, read), before);
    writeFileSync(place, "other");
    assert.equal(known.text("touched.md", place, read)?.text, "other");
  });
});

describe("where it is told what has changed, a file", () => {
  test("is not asked of when nothing is told of it", async () => {
    const { place, known, recall } = await fileThatIsRead("untold.md");
    recall();
    writeFileSync(place, "second");
    known.begin([]);
    assert.equal(recall(), "1");
    known.begin(["other.md"]);
    assert.equal(recall(), "1");
  });

  for (const told of [["told.md"], undefined])
    test(`is asked of when ${told ? "it" : "anything"} may have changed`, async () => {
      const { place, known, recall } = await fileThatIsRead("told.md");
      recall();
      writeFileSync(place, "second");
      known.begin(told);
      assert.equal(recall(), "2");
    });

  test("is asked of the next time when nobody has asked of it since it was told of", async () => {
    const { place, known, recall } = await fileThatIsRead("later.md");
    recall();
    writeFileSync(place, "second");
    known.begin(["later.md"]);
    known.begin([]);
    assert.equal(recall(), "2");
  });

  test("is asked of the next time when its last change was just then", async () => {
    const { place, known, recall } = await fileThatIsRead("fresh.md");
    writeFileSync(place, "second");
    recall();
    known.begin([]);
    assert.equal(recall(), "2");
  });
});

describe("the files of a site", () => {
  const place = (root: string, path: string) => join(folder, root, path);
  const write = (root: string, path: string, text: string) => {
    mkdirSync(dirname(place(root, path)), { recursive: true });
    writeFileSync(place(root, path), text);
  };

  async function site(root: string) {
    for (const path of ["_data/site.json", "src/content/sv/a.md", "src/content/sv/news/b.md"])
      write(root, path, "{}");
    write(root, "src/content/media/x.svg", '<svg viewBox="0 0 4 2"/>');
    await wait(120);
    const known = knowFiles(join(folder, root));
    const read = (...told: readonly string[]) => {
      known.begin(told);
      return readSiteFiles(join(folder, root), known);
    };
    return { known, read, first: await readSiteFiles(join(folder, root), known) };
  }

  const paths = ({ content }: Awaited<ReturnType<typeof readSiteFiles>>) =>
    content.map(({ path, text }) => `${path} ${text}`);

  test("are those of the last reading where nothing has changed", async () => {
    const { known, read, first } = await site("same");
    assert.equal(await read(), first);
    assert.equal(await read("src/content/sv/a.md"), first);
    known.begin();
    assert.equal(await readSiteFiles(join(folder, "same"), known), first);
    assert.equal(known.last(), first);
  });

  test("are the same but for the one that has changed", async () => {
    const { read, first } = await site("changed");
    write("changed", "src/content/sv/a.md", "A");
    const now = await read("src/content/sv/a.md");
    assert.deepEqual(paths(now), ["src/content/sv/a.md A", "src/content/sv/news/b.md {}"]);
    assert.equal(now.data, first.data);
    assert.equal(now.media, first.media);
    assert.equal(now.content[1], first.content[1]);
  });

  test("are found where one came, went, or a folder did", async () => {
    const { read } = await site("moved");
    write("moved", "src/content/sv/c.md", "C");
    assert.equal((await read("src/content/sv/c.md")).content.length, 3);
    rmSync(place("moved", "src/content/sv/a.md"));
    assert.equal((await read("src/content/sv/a.md")).content.length, 2);
    renameSync(place("moved", "src/content/sv/news"), place("moved", "src/content/sv/old"));
    assert.deepEqual(paths(await read("src/content/sv/news", "src/content/sv/old")), [
      "src/content/sv/c.md C",
      "src/content/sv/old/b.md {}",
    ]);
  });

  test("are gone where a folder above them has another name, and there when it has its own", async () => {
    const { read, first } = await site("above");
    renameSync(place("above", "src"), place("above", "old"));
    const gone = await read("src", "old");
    assert.deepEqual([gone.content, gone.media.size, gone.faults], [[], 0, []]);
    renameSync(place("above", "old"), place("above", "src"));
    assert.deepEqual(paths(await read("src", "old")), paths(first));
  });

  test("are read again in a folder that has taken the place of another", async () => {
    const { read } = await site("replaced");
    write("replaced", "other/b.md", "B");
    rmSync(place("replaced", "src/content/sv/news"), { recursive: true });
    renameSync(place("replaced", "other"), place("replaced", "src/content/sv/news"));
    assert.deepEqual(paths(await read("src/content/sv/news")), [
      "src/content/sv/a.md {}",
      "src/content/sv/news/b.md B",
    ]);
  });

  test("have the faults of what cannot be read each time, and lose them when it can", async () => {
    const { read } = await site("broken");
    write("broken", "src/content/sv/d.txt", "D");
    const codes = async (...told: readonly string[]) =>
      (await read(...told)).faults.map(({ code }) => code);
    assert.deepEqual(await codes("src/content/sv/d.txt"), ["passed-over"]);
    assert.deepEqual(await codes(), ["passed-over"]);
    rmSync(place("broken", "src/content/sv/d.txt"));
    assert.deepEqual(await codes("src/content/sv/d.txt"), []);
  });
});

describe("a file that an earlier run has read", () => {
  test("is not read while it is in that state, and read when it is not", async () => {
    const place = join(folder, "earlier.md");
    writeFileSync(place, "first");
    await wait(120);
    const state = stateSince(place, Date.now());
    assert.ok(state !== undefined);
    const file = laterFile(folder, "earlier.md");
    const known = knowFiles(folder, [{ language: "sv", file, state }]);
    const read = () => ({ path: "earlier.md", text: readFileSync(place, "utf8") });
    assert.equal(known.text("earlier.md", place, read), file);
    assert.equal(known.stateOf("earlier.md"), state);
    writeFileSync(place, "other");
    const now = known.text("earlier.md", place, read);
    assert.notEqual(now, file, "whatever the file says that nobody has read yet");
    assert.equal(now?.text, "other");
  });
});
