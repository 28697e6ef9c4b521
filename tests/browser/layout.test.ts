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

test("a table that is wider than a phone has a caption that is not, however far one scrolls", async () => {
  const page = await visit("/en/news/2024/welcome-to-the-regional-development-forum-2024/", {
    width: 320,
  });
  for (const isScrolled of [false, true]) {
    const { scrolled, before, after } = await page.evaluate((toEnd) => {
      const [frame] = document.querySelectorAll(".table-scroll");
      const caption = frame?.querySelector("caption");
      if (!frame || !caption) throw new Error("there is no table");
      frame.scrollLeft = toEnd ? frame.scrollWidth : 0;
      const [outer, inner] = [frame.getBoundingClientRect(), caption.getBoundingClientRect()];
      const { left, right } = inner;
      return { scrolled: frame.scrollLeft, before: left - outer.left, after: outer.right - right };
    }, isScrolled);
    assert.equal(scrolled > 0, isScrolled);
    assert.ok(before > -1 && after > -1, `${before} before the caption and ${after} after it`);
  }
});
