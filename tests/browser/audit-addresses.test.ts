import assert from "node:assert/strict";
import { test } from "node:test";
import { auditPages, type Look } from "../../src/audit/browser/audit-pages.ts";
import { listAddresses } from "../../src/audit/browser/list-addresses.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { auditDefaults, faultsOf, htmlPage, main, writeSite } from "./audited-pages.ts";

async function audit(folder: string, scheme: "light" | "dark"): Promise<readonly Look[]> {
  const pages = await listAddresses(folder);
  const view = { width: 1280, height: 900, scheme };
  return auditPages({
    ...auditDefaults,
    folder,
    pages,
    states: [{ id: scheme, view, engines: ["axe"] }],
  });
}

test("a page that asks for an address that cannot be decoded is judged like any other", async () => {
  const folder = temporaryFolder();
  const picture = '<img src="/100%.png" alt="The map">';
  writeSite(folder, {
    "index.html": htmlPage(main(picture)),
    "b/index.html": htmlPage(main(`${picture}<p style="color: #ccc">At one.</p>`)),
  });
  const looks = await audit(folder, "light");
  assert.deepEqual(faultsOf(looks), ["/b/ light color-contrast"]);
});

test("a page that leads away from the site is not judged, and that is told", async () => {
  const folder = temporaryFolder();
  const leave = (address: string) => `<script>location.href = "${address}"</script>`;
  writeSite(folder, {
    "index.html": htmlPage(main(leave("http://127.0.0.1:9/gone"))),
    "b/index.html": htmlPage(main(leave("/c/"))),
    "c/index.html": htmlPage(main("<p>At two.</p>")),
  });
  const looks = await audit(folder, "dark");
  assert.deepEqual(faultsOf(looks), ["/ dark failed"]);
});
