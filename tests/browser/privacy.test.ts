import assert from "node:assert/strict";
import { test } from "node:test";
import { kindsOfPages, withReferenceSite } from "./visit.ts";

const visit = withReferenceSite();

// The languages share their scripts.
const pages = kindsOfPages.filter((path) => !path.startsWith("/en/"));

test("no page sets a cookie, keeps anything on the device or asks another host", async () => {
  for (const path of pages) {
    const page = await visit(path);
    const others: string[] = [];
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.protocol.startsWith("http") && url.origin !== new URL(page.url()).origin)
        others.push(request.url());
    });
    await page.reload({ waitUntil: "networkidle0" });
    assert.deepEqual(others, [], path);
    assert.deepEqual(await page.browserContext().cookies(), [], path);
    const kept = await page.evaluate(async () => ({
      cookie: document.cookie,
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases: await indexedDB.databases(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
    }));
    const nothing = { cookie: "", local: {}, session: {}, databases: [], workers: 0 };
    assert.deepEqual(kept, nothing, path);
  }
});
