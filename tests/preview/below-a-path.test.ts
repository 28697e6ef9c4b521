import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { snapshotPath } from "../../src/preview/draft-answers.ts";
import { type Preview, startPreview } from "../../src/preview/start-preview.ts";
import { watchFiles } from "../../src/preview/watch-files.ts";
import { copyFixture } from "../below-a-path.ts";
import { now } from "../model/site-with.ts";
import { repositoryRoot } from "../roots.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const { error: print } = console;
let preview: Preview;

// Before the folder is removed: that would be a change.
after(async () => {
  await preview.close();
  console.error = print;
});

const root = join(temporaryFolder(), "root");
const settings = join(root, "_data", "site.json");

before(async () => {
  console.error = () => {};
  copyFixture(root, { basePath: "/pr-12/" });
  const options = { hasSharePictures: true, hasSearch: true, hasGuide: false, workers: 0 };
  preview = await startPreview(
    { root, now, ...options },
    {
      port: 0,
      watch: (refresh) =>
        watchFiles({ root, generator: repositoryRoot }, (_change, path) => refresh(path)),
    },
  );
});

const get = (path: string) => fetch(preview.origin + path, { redirect: "manual" });
const textAt = async (path: string) => (await get(path)).text();

async function until(path: string, status: number): Promise<string> {
  for (let tries = 0; ; tries++) {
    const answer = await get(path);
    const text = await answer.text();
    if (answer.status === status) return text;
    assert.ok(tries < 200, `after ten seconds ${path} is answered with ${answer.status}`);
    await wait(50);
  }
}

describe("the preview of a site below a path", () => {
  test("leads there from the top, and shows nothing beside it", async () => {
    for (const path of ["/", "/pr-12"])
      assert.equal((await get(path)).headers.get("location"), "/pr-12/", path);
    assert.equal((await get("/pr-12/admin")).headers.get("location"), "/pr-12/admin/");
    assert.equal((await get("/sv/")).status, 404);
  });

  test("shows pages with all that they load", async () => {
    const html = await textAt("/pr-12/sv/");
    assert.match(html, /href="\/pr-12\/sv\/nyheter\/"/);
    const loaded = [...html.matchAll(/<(?:link|script|img)[^>]*? (?:href|src)="(\/[^"]*)"/g)];
    assert.ok(loaded.length > 4);
    for (const [, path = ""] of loaded) assert.equal((await get(path)).status, 200, path);
    assert.match(await textAt("/pr-12/assets/preview.css"), /url\(\/pr-12\/assets\//);
  });

  test("has the forms for editors and the draft there", async () => {
    assert.equal((await get("/pr-12/admin/")).status, 200);
    const config = JSON.parse(await textAt("/pr-12/admin/config.json")) as {
      cms: { site_url: string };
    };
    assert.equal(config.cms.site_url, "https://norrsken.example/pr-12/");
    assert.equal((await get(`/pr-12${snapshotPath}`)).status, 200);
  });

  test("shows faults with their styles, and the site where it stands when they are mended", async () => {
    const text = readFileSync(settings, "utf8");
    writeFileSync(settings, text.replace("/pr-12/", "/a b/"));
    const faults = await until("/pr-12/sv/", 500);
    assert.match(faults, /basePath/);
    assert.match(faults, /href="\/pr-12\/assets\/preview\.css"/);
    writeFileSync(settings, text.replace("/pr-12/", "/web/"));
    await until("/web/sv/", 200);
    assert.equal((await get("/pr-12/sv/")).status, 404);
  });
});
