import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { auditHtml } from "../../src/audit/audit-files.ts";
import { auditLinks } from "../../src/audit/audit-links.ts";
import { countRequests } from "../../src/audit/count-requests.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();
const page =
  '<!DOCTYPE html>\n<html lang="en"><head><title>A</title></head><body>A</body></html>\n';
mkdirSync(join(folder, "en"));
for (const file of ["index.html", "en/index.html", "404.html"])
  writeFileSync(join(folder, file), page);
writeFileSync(join(folder, "sitemap.xml"), "<loc>https://a.example/en/</loc>");

describe("an audit", () => {
  for (const audit of [auditHtml, auditLinks])
    test(`tells of each page that it looks at: ${audit.name}`, async () => {
      const told: string[] = [];
      await audit(folder, (done, all) => told.push(`${done} of ${all}`));
      assert.deepEqual(told, ["1 of 3", "2 of 3", "3 of 3"]);
    });

  test("counts a page once, and nothing but pages", () => {
    const told: number[] = [];
    const onRequest = countRequests(["/", "/sv/"], (done) => told.push(done));
    for (const path of ["/sv/", "/style.css", "/sv/", "/sv/none/", "/"]) onRequest(path);
    assert.deepEqual(told, [1, 2]);
  });
});
