import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { auditPageFile } from "../../src/audit/audit-page-file.ts";
import { auditPageFiles } from "../../src/audit/audit-page-files.ts";
import { examplePage } from "../../src/audit/html/example-page.ts";
import { addressOfFile, fileOfAddress } from "../../src/audit/page-address.ts";
import { temporaryFolder } from "../temporary-folder.ts";

/** A page with a fault of its own. */
function pageOf(number: number): Buffer {
  const body = `<h1>Sida ${number}</h1><p id="a">a</p><p id="a" bytes="${number}">b</p>`;
  return Buffer.from(examplePage(body, { title: `Sida ${number}` }).html);
}

describe("the file of a page", () => {
  const { findings, facts } = auditPageFile(pageOf(1), "/sv/");
  const rules = findings.map(({ engine, rule }) => `${engine} ${rule}`);

  test("is judged by html-validate and by our own rules", () => {
    assert.ok(rules.includes("own unknown-attribute"));
    assert.ok(rules.includes("html-validate void-style"));
  });

  test("is told of a fault once, by the rule that says more of it", () => {
    assert.ok(rules.includes("own duplicate-id"));
    assert.ok(!rules.includes("html-validate no-dup-id"));
  });

  test("gives plain data that can be kept", () => {
    assert.deepEqual(JSON.parse(JSON.stringify({ findings, facts })), { findings, facts });
  });

  test("shows each place: its line, a selector and the beginning of its HTML", () => {
    const found = findings.find(({ rule }) => rule === "unknown-attribute");
    assert.equal(found?.line, 5);
    assert.equal(found?.selector, "html > body > p:nth-of-type(2)");
    assert.match(found?.html ?? "", /^<p id="a" bytes="1">b/);
  });
});

test("many pages are judged in threads as they are here, in their order", async () => {
  const folder = temporaryFolder();
  const files = Array.from({ length: 130 }, (_, index) => `page-${index}.html`);
  for (const [index, file] of files.entries()) writeFileSync(join(folder, file), pageOf(index));
  const told: number[] = [];
  const results = await auditPageFiles(folder, files, (done) => told.push(done));
  const here = files.map((file, index) => auditPageFile(pageOf(index), addressOfFile(file)));
  assert.deepEqual(results, here);
  assert.equal(told.at(-1), files.length);
});

test("the address of a page and its file lead to each other", () => {
  for (const [file, address] of [
    ["index.html", "/"],
    ["sv/nyheter/index.html", "/sv/nyheter/"],
    ["404.html", "/404.html"],
  ] as const) {
    assert.equal(addressOfFile(file), address);
    assert.equal(fileOfAddress(address), file);
  }
});
