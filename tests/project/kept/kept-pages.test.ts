import assert from "node:assert/strict";
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { createCorpus } from "../../../bench/corpus.ts";
import { writeRegionwebb } from "../../../bench/write-regionwebb.ts";
import { ContentError } from "../../../src/model/content-error.ts";
import { openKeptPages } from "../../../src/project/kept/kept-pages.ts";
import { DamagedFile } from "../../../src/project/kept/kept-pieces.ts";
import { openProject, type Reading } from "../../../src/project/open-project.ts";
import { now } from "../../model/site-with.ts";
import { repositoryRoot } from "../../roots.ts";
import { temporaryFolder } from "../../temporary-folder.ts";

const folder = temporaryFolder();
const kept = join(folder, "kept");
const original = join(folder, "original");
await writeRegionwebb(createCorpus(220), original);
cpSync(join(repositoryRoot, "tests/vacancies/kinds"), join(original, "kinds"), { recursive: true });

/** What becomes of a site: its content, or its faults. */
async function openedWith(root: string, memory: Reading): Promise<unknown> {
  try {
    const { site, warnings } = await openProject(root, now, memory);
    return { pages: site.pages, mentions: site.mentions, things: site.things, warnings };
  } catch (error) {
    if (error instanceof ContentError) return error.faults;
    throw error;
  }
}

/** A copy of the site, of which the pages were read and kept. */
async function keptSite(name: string): Promise<string> {
  const root = join(folder, name);
  cpSync(original, root, { recursive: true });
  const pages = openKeptPages(kept, root);
  await openedWith(root, { pages });
  pages.save();
  return root;
}

/** Opens a site with what was kept of it; counts the pages that had to be read. */
async function openKept(
  root: string,
): Promise<{ readonly result: unknown; readonly read: number }> {
  const pages = openKeptPages(kept, root);
  let read = 0;
  const counting: Reading["pages"] = {
    ...pages,
    keep: (...page) => {
      read += 1;
      pages.keep(...page);
    },
  };
  return { result: await openedWith(root, { pages: counting }), read };
}

const article = "src/content/sv/news/article-7.md";
const translation = "src/content/en/news/article-7.md";
const kindOfOwn = "kinds/vacancy/kind.ts";

type Edit = (text: string) => string;
const edits: readonly (readonly [what: string, path: string, edit: Edit, read: number])[] = [
  ["nothing", article, (text) => text, 0],
  ["a text", article, (text) => `${text}\nEtt stycke till.\n`, 1],
  ["a field", article, (text) => text.replace("title: ", "title: Ny "), 1],
  ["a link", article, (text) => `${text}\n[Kontakt](contact:contact-3)\n`, 1],
  ["a translation", translation, (text) => `${text}\nOne more paragraph.\n`, 1],
  ["a fault in a text", article, (text) => `${text}\n[Ingen](contact:nobody)\n`, 1],
  ["a fault in a field", translation, (text) => text.replace("title: ", "titel: "), 1],
  [
    "data that pages name",
    "_data/contacts/contact-3.json",
    (text) => text.replaceAll("Förnamn", "Nytt"),
    0,
  ],
  [
    "the country, by which telephone numbers are read",
    "_data/site.json",
    (text) => text.replace('"url"', '"country": "FI",\n  "url"'),
    220,
  ],
  [
    "the code of a kind of the body's own",
    kindOfOwn,
    (text) => text.replace('const folder = "', 'export const mark = 1;\nconst folder = "'),
    220,
  ],
];

describe("a site of which pages were kept is what it is without", () => {
  for (const [index, [what, path, edit, expected]] of edits.entries())
    test(`after a change of ${what}`, async () => {
      const root = await keptSite(`edit-${index}`);
      const file = join(root, path);
      const before = readFileSync(file, "utf8");
      writeFileSync(file, edit(before));
      if (what !== "nothing") assert.notEqual(edit(before), before);
      const { result, read } = await openKept(root);
      assert.deepEqual(result, await openedWith(root, {}));
      assert.equal(read, expected);
    });

  test("after a page was removed, and a translation", async () => {
    const root = await keptSite("removed");
    rmSync(join(root, translation));
    for (const language of ["sv", "en"])
      rmSync(join(root, `src/content/${language}/news/article-9.md`));
    const { result, read } = await openKept(root);
    assert.deepEqual(result, await openedWith(root, {}));
    assert.equal(read, 1);
  });

  test("after a file was given back its old time", async () => {
    const root = await keptSite("old-time");
    const file = join(root, article);
    const time = new Date("2020-01-01T00:00:00Z");
    utimesSync(file, time, time);
    writeFileSync(file, readFileSync(file, "utf8").replace("title: ", "title: X"));
    utimesSync(file, time, time);
    assert.deepEqual((await openKept(root)).result, await openedWith(root, {}));
  });
});

describe("what was kept is as nothing", () => {
  const damages: readonly (readonly [what: string, damage: (bytes: Buffer) => Buffer])[] = [
    ["when it was cut off", (bytes) => bytes.subarray(0, bytes.length - 10)],
    ["when it is empty", () => Buffer.alloc(0)],
    [
      "when a byte is another",
      (bytes) => {
        const damaged = Buffer.from(bytes);
        damaged[5000] = (damaged[5000] ?? 0) ^ 1;
        return damaged;
      },
    ],
    [
      "when a byte of what a page says is another",
      (bytes) => {
        const damaged = Buffer.from(bytes);
        damaged[bytes.length - 5000] = (damaged[bytes.length - 5000] ?? 0) ^ 1;
        return damaged;
      },
    ],
  ];
  for (const [index, [what, damage]] of damages.entries())
    test(what, async () => {
      rmSync(kept, { recursive: true, force: true });
      const root = await keptSite(`damage-${index}`);
      const [name = ""] = readdirSync(kept);
      const file = join(kept, name);
      writeFileSync(file, damage(readFileSync(file)));
      const { result, read } = await openKept(root);
      assert.deepEqual(result, await openedWith(root, {}));
      assert.equal(read, 220);
    });
});

describe("what pages say, where it is read when somebody asks", () => {
  const last = "news/article-219";

  /** Opens what is kept, without looking into the pages. */
  function openLater(root: string) {
    const pages = openKeptPages(kept, root, false);
    const page = async () => (await openProject(root, now, { pages })).site.pages.get(last);
    return { pages, page };
  }

  test("is what it was, also when another file has taken the place of the one that is open", async () => {
    const root = await keptSite("later");
    const cold = (await openProject(root, now)).site.pages.get(last);
    const { pages, page } = openLater(root);
    const found = await page();
    rmSync(kept, { recursive: true });
    assert.deepEqual(found, cold);
    pages.close();
  });

  test("is kept again as it is, looked at or not", async () => {
    const root = await keptSite("again");
    const { pages, page } = openLater(root);
    await page();
    for (let index = 0; index < 10; index++)
      writeFileSync(join(root, `src/content/sv/news/article-${index}.md`), "---\ntitle: X\n---\n");
    await openedWith(root, { pages });
    pages.save();
    pages.close();
    const { result, read } = await openKept(root);
    assert.equal(read, 0);
    assert.deepEqual(result, await openedWith(root, {}));
  });

  test("is refused where it has been damaged, and can be forgotten", async () => {
    rmSync(kept, { recursive: true, force: true });
    const root = await keptSite("damaged-later");
    const [name = ""] = readdirSync(kept);
    const file = join(kept, name);
    const bytes = readFileSync(file);
    writeFileSync(file, Buffer.concat([bytes.subarray(0, -100), Buffer.alloc(100)]));
    const { pages, page } = openLater(root);
    const ids = (await openProject(root, now, { pages })).site.pages;
    const bodies = [...ids.values()].map((one) => () => one.translations.sv?.body.source);
    assert.throws(() => bodies.map((body) => body()), DamagedFile);
    pages.forget();
    assert.deepEqual(await page(), (await openProject(root, now)).site.pages.get(last));
    assert.deepEqual(readdirSync(kept), []);
    pages.close();
  });
});

test("what nobody has asked for in a long time is removed", async () => {
  rmSync(kept, { recursive: true, force: true });
  await keptSite("first");
  const [first = ""] = readdirSync(kept);
  const longAgo = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000);
  utimesSync(join(kept, first), longAgo, longAgo);
  await keptSite("second");
  assert.equal(readdirSync(kept).length, 1);
  assert.notEqual(readdirSync(kept)[0], first);
});

test("what others have in a folder that was given for what is kept stays", async () => {
  rmSync(kept, { recursive: true, force: true });
  mkdirSync(join(kept, "0123456789abcdef0123.pages"), { recursive: true });
  const others = ["minutes.pages", "0123456789abcdef0123.md", ".hidden", "about.en.index"];
  const longAgo = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000);
  for (const name of others) writeFileSync(join(kept, name), "theirs");
  for (const name of readdirSync(kept)) utimesSync(join(kept, name), longAgo, longAgo);
  const before = readdirSync(kept);
  await keptSite("among-others");
  const now = readdirSync(kept);
  assert.equal(now.length, before.length + 1);
  assert.deepEqual(
    before.filter((name) => !now.includes(name)),
    [],
  );
});

test("a site of few pages is read faster than it is looked for", async () => {
  rmSync(kept, { recursive: true, force: true });
  const root = join(folder, "small");
  await writeRegionwebb(createCorpus(20), root);
  const pages = openKeptPages(kept, root);
  await openedWith(root, { pages });
  pages.save();
  assert.deepEqual(readdirSync(folder).includes("kept"), false);
});
