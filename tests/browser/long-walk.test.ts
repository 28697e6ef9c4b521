import assert from "node:assert/strict";
import { test } from "node:test";
import { auditPages } from "../../src/audit/browser/audit-pages.ts";
import keyboardTrap from "../../src/audit/rules/keyboard-trap.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { auditDefaults, faultsOf, htmlPage, main, writeSite } from "./audited-pages.ts";

test("a page of more links than anybody presses keys is no trap", async () => {
  const folder = temporaryFolder();
  const links = Array.from({ length: 2100 }, (_, index) => `<a href="/${index}/">${index}</a> `);
  writeSite(folder, { "index.html": htmlPage(main(links.join(""))) });
  const looks = await auditPages({
    ...auditDefaults,
    folder,
    pages: ["/"],
    states: [{ id: "light", view: { width: 1280, height: 900 }, engines: ["own"] }],
    rules: [keyboardTrap],
    timeout: 300_000,
  });
  assert.ok(looks.some(({ look }) => look === "light: keyboard"));
  assert.deepEqual(faultsOf(looks), []);
});
