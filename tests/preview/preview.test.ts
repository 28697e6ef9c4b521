import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { networkInterfaces } from "node:os";
import { join } from "node:path";
import { after, before, beforeEach, describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import sharp from "sharp";
import { explainSystemError } from "../../src/command/explain-system-error.ts";
import type { Snapshot } from "../../src/draft/snapshot.ts";
import {
  draftProgramPath,
  snapshotPath,
  spellingProgramPath,
} from "../../src/preview/draft-answers.ts";
import { type Preview, startPreview } from "../../src/preview/start-preview.ts";
import { watchFiles } from "../../src/preview/watch-files.ts";
import { now } from "../model/site-with.ts";
import { withPrivateData } from "../outputs/pictures/photograph.ts";
import { fixtureRoot, repositoryRoot } from "../roots.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { statusOf } from "./status-of.ts";

let preview: Preview;

/** The preview's own messages are no part of what the tests print. */
const { error: print } = console;

// Before the folder is removed: that would be a change.
after(async () => {
  await preview.close();
  console.error = print;
});

// Names that a glob would take for a pattern.
const root = join(temporaryFolder(), "sajt (1) {a,b}");

before(async () => {
  console.error = () => {};
  mkdirSync(root);
  cpSync(fixtureRoot, root, { recursive: true });
  preview = await started();
});

function started(port = 0): Promise<Preview> {
  const options = {
    root,
    now,
    hasSharePictures: true,
    hasSearch: true,
    hasGuide: false,
    workers: 0,
  };
  return startPreview(options, {
    port,
    watch: (refresh) =>
      watchFiles({ root, generator: repositoryRoot }, (_change, path) => refresh(path)),
  });
}

const inSite = (path: string) => join(root, ...path.split("/"));
const original = (path: string) => readFileSync(join(fixtureRoot, ...path.split("/")), "utf8");
const about = "src/content/sv/about.md";
const page = "/sv/om-oss/";

/** What the preview shows at an address, as soon as it shows what is looked for. */
async function shows(path: string, wanted: RegExp): Promise<string> {
  for (let tries = 0; ; tries++) {
    const response = await fetch(preview.origin + path);
    const text = await response.text();
    if (wanted.test(text)) return text;
    assert.ok(tries < 200, `after ten seconds ${path} shows no ${wanted}: ${response.status}`);
    await wait(50);
  }
}

describe("the preview", () => {
  test("gives what a browser opens a draft of the site with, also while it has errors", async () => {
    writeFileSync(inSite(about), original(about).replace("title: ", "titel: "));
    const snapshot = await fetch(preview.origin + snapshotPath);
    assert.equal(snapshot.headers.get("content-type"), "application/json; charset=utf-8");
    const { content } = (await snapshot.json()) as Snapshot;
    assert.match(content.find(({ path }) => path === about)?.text ?? "", /^titel: /m);
    const program = await fetch(preview.origin + draftProgramPath);
    assert.equal(program.headers.get("content-type"), "text/javascript; charset=utf-8");
    assert.match(await program.text(), /postMessage/);
    const spelling = await fetch(preview.origin + spellingProgramPath);
    assert.match(await spelling.text(), /hunspell/i);
    const words = await fetch(new URL("sv.dic", preview.origin + spellingProgramPath));
    assert.match(await words.text(), /^tillgänglighet/m);
    writeFileSync(inSite(about), original(about));
    await shows(page, /<h1[^>]*>Om Region Norrsken/);
  });

  test("shows pages, pictures, films in part, styles, scripts, data and the search", async () => {
    for (const [path, type] of [
      ["/sv/", "text/html; charset=utf-8"],
      ["/media/aurora.svg", "image/svg+xml"],
      ["/assets/preview.css", "text/css; charset=utf-8"],
      ["/assets/scripts/preview.js", "text/javascript; charset=utf-8"],
      ["/data/plans.json", "application/json; charset=utf-8"],
      ["/sv/share.png", "image/png"],
      ["/pagefind/pagefind.js", "text/javascript"],
    ] as const) {
      const response = await fetch(preview.origin + path);
      assert.equal(response.status, 200, path);
      assert.equal(response.headers.get("content-type"), type, path);
      assert.ok((await response.arrayBuffer()).byteLength > 0, path);
    }
    const part = await fetch(`${preview.origin}/media/films/about.webm`, {
      headers: { range: "bytes=0-9" },
    });
    assert.equal(part.status, 206);
    assert.equal((await part.arrayBuffer()).byteLength, 10);
  });

  test("shows what visitors are not to see yet, and marks it", async () => {
    const file = inSite("src/content/sv/coming.md");
    const coming = "---\ntitle: Snart\npublishAt: 2024-12-01T08:00\n---\n\nText.\n";
    writeFileSync(file, coming.replace(/publishAt.*/, "draft: true"));
    const draft = await shows("/sv/coming/", /Det här är ett utkast/);
    assert.match(draft, /<title>Utkast: Snart/);
    writeFileSync(file, coming);
    const page = await shows("/sv/coming/", /publiceras den 1 december 2024 kl\. 8\.00\./);
    assert.match(page, /<title>Inte publicerad: Snart/);
    writeFileSync(file, coming.replace("T08:00", ""));
    await shows("/sv/coming/", /publiceras den 1 december 2024\. /);
    rmSync(file);
  });

  test("lives with a photograph that cannot be read: it is missing", async () => {
    const noise = { type: "gaussian", mean: 128, sigma: 40 } as const;
    const create = { width: 600, height: 400, channels: 3, background: "#888", noise } as const;
    const whole = await withPrivateData(sharp({ create }).jpeg()).toBuffer();
    const file = inSite("src/content/media/half.jpg");
    const statusBecomes = async (status: number) => {
      for (let tries = 0; ; tries++) {
        const response = await fetch(`${preview.origin}/media/half.jpg`);
        await response.arrayBuffer();
        if (response.status === status) return;
        assert.ok(tries < 200, `after ten seconds the status is ${response.status}`);
        await wait(50);
      }
    };
    writeFileSync(file, whole);
    await statusBecomes(200);
    const endOfJpeg = Buffer.from([0xff, 0xd9]);
    writeFileSync(file, Buffer.concat([whole.subarray(0, whole.length * 0.7), endOfJpeg]));
    await statusBecomes(404);
    rmSync(file);
  });

  test("answers what is no address, or leads out of the site, and lives", async () => {
    writeFileSync(inSite("src/content/media/.env"), "secret");
    assert.equal(await statusOf(preview.origin, "/%"), 400);
    for (const path of [
      "/..%2f..%2fetc/passwd",
      "/../../etc/passwd",
      "/media/..%2f..%2f..%2f_data/site.json",
      "/media/.env",
      "/_data/site.json",
      "/%00",
      "/nowhere/",
    ])
      assert.equal(await statusOf(preview.origin, path), 404, path);
    assert.equal(await statusOf(preview.origin, page), 200);
  });

  test("says so when its port is taken", async () => {
    const port = Number(new URL(preview.origin).port);
    await assert.rejects(
      started(port),
      (error) => explainSystemError(error)?.code === "port-taken",
    );
  });

  test("listens on loopback alone, at each of its addresses", async () => {
    const { port } = new URL(preview.origin);
    assert.equal(preview.origin, `http://localhost:${port}`);
    const own = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
    const answered = await Promise.all(
      own.map(async ({ address, internal, family }) => {
        const host = family === "IPv6" ? `[${address}]` : address;
        const isThere = await fetch(`http://${host}:${port}${page}`).then(
          ({ ok }) => ok,
          () => false,
        );
        return isThere === internal ? [] : [address];
      }),
    );
    assert.deepEqual(answered.flat(), []);
  });

  test("takes nothing that is sent to it", async () => {
    const { status, headers } = await fetch(preview.origin + page, { method: "POST", body: "x" });
    assert.deepEqual([status, headers.get("allow")], [405, "GET, HEAD"]);
    const head = await fetch(preview.origin + page, { method: "HEAD" });
    assert.deepEqual([head.status, await head.text()], [200, ""]);
  });
});

describe("a change of the site is shown without a new start", () => {
  beforeEach(async () => {
    writeFileSync(inSite(about), original(about));
    await shows(page, /<h1[^>]*>Om Region Norrsken/);
  });

  test("a text", async () => {
    writeFileSync(
      inSite(about),
      original(about).replace("title: Om Region Norrsken", "title: Nytt"),
    );
    assert.match(await shows(page, /<h1[^>]*>Nytt/), /\/\.preview\/reload\.js/);
  });

  test("a new page, and its end", async () => {
    const news = "src/content/sv/news/just-now.md";
    writeFileSync(inSite(news), "---\ntitle: Alldeles nyss\npublished: 2024-04-30\n---\nHej.\n");
    await shows("/sv/nyheter/", /Alldeles nyss/);
    rmSync(inSite(news));
    await shows("/sv/nyheter/", /^(?![\s\S]*Alldeles nyss)/);
  });

  test("a text that a program empties first, and writes on at", async () => {
    const text = original(about).replace("title: Om Region Norrsken", "title: Sist");
    for (let length = 0; length < text.length; length += Math.ceil(text.length / 4)) {
      writeFileSync(inSite(about), text.slice(0, length));
      await wait(15);
    }
    writeFileSync(inSite(about), text);
    await shows(page, /<h1[^>]*>Sist/);
  });

  test("a folder of texts that was not there", async () => {
    mkdirSync(inSite("src/content/sv/new"));
    writeFileSync(inSite("src/content/sv/new/one.md"), "---\ntitle: Ny mapp\n---\nHej.\n");
    await shows("/sv/new/one/", /Ny mapp/);
    rmSync(inSite("src/content/sv/new"), { recursive: true });
  });

  for (const [what, path, change] of [
    [
      "front matter",
      about,
      (text: string) => text.replace("title: Om Region Norrsken", "title: *om"),
    ],
    ["a language", about, (text: string) => `${text}\n[Hej]{lang=sv-e}\n`],
    [
      "a broken letter",
      about,
      (text: string) => text.replace("Om Region Norrsken", '"Om \\uD800"'),
    ],
    ["data", "_data/contacts/vera-akervik.json", (_text: string) => "{"],
    ["settings", "_data/site.json", (_text: string) => '{ "name": '],
    ["texts of a language", "locales/fi.json", (_text: string) => '{ "ui": '],
    ["the body's colours", "tokens.css", (_text: string) => ":root { --lake-700: "],
  ] as const)
    test(`${what}, half typed, is told of on the page, and gone when it is mended`, async () => {
      const before = original(path);
      writeFileSync(inSite(path), change(before));
      const text = await shows(page, /<strong>FEL</);
      assert.doesNotMatch(text, /node_modules|^\s+at /m);
      writeFileSync(inSite(path), before);
      await shows(page, /<h1[^>]*>Om Region Norrsken/);
    });
});

test("what is wrong is shown in the typeface of the site", async () => {
  writeFileSync(inSite(about), original(about).replace("title: ", "titel: "));
  const text = await shows(page, /<strong>FEL</);
  const [, font = ""] = /href="([^"]+\.woff2)"/.exec(text) ?? [];
  const answer = await fetch(preview.origin + font);
  assert.equal(answer.status, 200);
  assert.equal(Buffer.from(await answer.arrayBuffer()).toString("latin1", 0, 4), "wOF2");
  writeFileSync(inSite(about), original(about));
  await shows(page, /<h1[^>]*>Om Region Norrsken/);
});

test("a change in the first moment after the start is not missed", async () => {
  for (let round = 0; round < 5; round++) {
    writeFileSync(inSite(about), original(about));
    const early = await started();
    const reading = fetch(early.origin + page).then((response) => response.text());
    await wait(round * 40);
    writeFileSync(
      inSite(about),
      original(about).replace("title: Om Region Norrsken", "title: Nytt"),
    );
    await reading;
    // What the system has told of comes before the question that is asked now.
    await wait(5);
    const text = await (await fetch(early.origin + page)).text();
    await early.close();
    assert.match(text, /<h1[^>]*>Nytt/);
  }
});
