import assert from "node:assert/strict";
import { test } from "node:test";
import { kindsOfPages, withReferenceSite } from "./visit.ts";

const visit = withReferenceSite();

test("no page asks another host for anything", async () => {
  for (const path of kindsOfPages) {
    const page = await visit("/404.html");
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto(new URL(path, page.url()).href, { waitUntil: "load" });
    const origin = new URL(page.url()).origin;
    assert.deepEqual(
      requests.filter((url) => !url.startsWith(origin)),
      [],
      path,
    );
    assert.ok(requests.length > 1, `${path} loads its stylesheet`);
  }
});

test("a printed page has its text and leaves out the menu", async () => {
  const page = await visit("/sv/evenemang/regionalt-utvecklingsforum-2024/");
  await page.emulateMediaType("print");
  const [menu, heading] = await page.evaluate(() => [
    document.querySelector("header nav")?.checkVisibility() ?? false,
    document.querySelector("h1")?.checkVisibility() ?? false,
  ]);
  assert.equal(menu, false);
  assert.equal(heading, true);
});
