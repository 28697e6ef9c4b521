import assert from "node:assert/strict";
import { join } from "node:path";
import { test } from "node:test";
import { isWithin, pathIn } from "../../src/publish/path-in.ts";

test("a file of a site stands in its folder", () => {
  assert.equal(pathIn("/srv/site", "sv/index.html"), join("/srv/site", "sv", "index.html"));
  assert.ok(pathIn("/srv/site", "media/Bild på (sjö) {1}.svg"));
});

test("no path leads out of the folder, or has a name that addresses or disks cannot take", () => {
  for (const path of [
    "../evil",
    "sv/../../evil",
    "/etc/passwd",
    "sv//index.html",
    "sv/./index.html",
    "",
    "sv\\index.html",
    "sv/a?b/index.html",
    "sv/a#b/index.html",
    "sv/a%2fb/index.html",
    "sv/a\nb/index.html",
    "sv/<b>/index.html",
    `sv/${"å".repeat(130)}/index.html`,
  ])
    assert.throws(() => pathIn("/srv/site", path), /cannot be a file of a site/, path);
});

test("a folder holds itself and what is below it, and not what only begins alike", () => {
  assert.ok(isWithin("/srv/site", "/srv/site"));
  assert.ok(isWithin("/srv/site", "/srv/site/..a"));
  assert.ok(!isWithin("/srv/site", "/srv/site-2"));
  assert.ok(!isWithin("/srv/site", "/srv"));
});
