import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { auditPages } from "../../src/audit/browser/audit-pages.ts";
import { listAddresses } from "../../src/audit/browser/list-addresses.ts";
import { auditStates } from "../../src/audit/matrix.ts";
import { fileAt } from "../../src/audit/memory/file-digests.ts";
import { auditRules } from "../../src/audit/registry.ts";
import { describeFinding } from "../../src/audit/report/describe-finding.ts";
import { builtFixture } from "../built-site.ts";
import { auditDefaults } from "./audited-pages.ts";

/** A page that is shown in another language has its canonical address in that language. */
const isFallback = /<html lang="en".*<link rel="canonical" href="[^"]*\/sv\//s;

test("a page that is shown in another language has no fault in any state", async () => {
  const folder = await builtFixture();
  const pages = (await listAddresses(folder))
    .filter((page) => isFallback.test(readFileSync(fileAt(folder, page), "utf8")))
    .slice(0, 2);
  assert.equal(pages.length, 2);
  const looks = await auditPages({
    ...auditDefaults,
    folder,
    pages,
    rules: auditRules,
    states: auditStates,
    lanes: 2,
  });
  assert.deepEqual(
    looks.flatMap(({ findings }) => findings).map((finding) => describeFinding(finding, "en")),
    [],
  );
});
