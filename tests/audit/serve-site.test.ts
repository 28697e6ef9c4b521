import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { serveSite } from "../../src/audit/serve-site.ts";
import { statusOf } from "../preview/status-of.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();
writeFileSync(join(folder, "index.html"), "<!DOCTYPE html><title>Start</title>");
writeFileSync(join(folder, "404.html"), "<!DOCTYPE html><title>404</title>");

/** What no file of a site is called, and what leads out of its folder. */
const odd = ["//", "/%", "/%zz.html", "/%00", "/a//b", "/..%2f..%2fetc/hosts.txt"];

for (const isCompressed of [false, true])
  test(`answers whatever is asked for, ${isCompressed ? "compressed" : "as it stands"}`, async () => {
    const served = await serveSite(folder, { isCompressed });
    try {
      for (const path of odd) assert.equal(await statusOf(served.origin, path), 404, path);
      assert.equal(await statusOf(served.origin, "/"), 200);
    } finally {
      await served.close();
    }
  });
