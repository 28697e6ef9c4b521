import assert from "node:assert/strict";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { compressedText } from "../../src/audit/compressed-text.ts";
import { decodedPath } from "../../src/audit/decoded-path.ts";
import { siteAddresses } from "../../src/audit/files/site-addresses.ts";
import { temporaryFolder } from "../temporary-folder.ts";

describe("an address with a percent sign", () => {
  test("is read as hosts read it, and stays as it stands where it cannot be", () => {
    assert.equal(decodedPath("/media/r%C3%A4v%20%231.pdf"), "/media/räv #1.pdf");
    assert.equal(decodedPath("/media/100%.pdf"), "/media/100%.pdf");
  });

  test("leads to the file of that name", () => {
    const files = new Set(["media/räv #1.pdf", "media/100%.pdf"]);
    const { exists } = siteAddresses({ folder: "", basePath: "/", files, pages: [] });
    assert.ok(exists("/media/r%C3%A4v%20%231.pdf"));
    assert.ok(exists("/media/100%.pdf"));
    assert.ok(!exists("/media/90%.pdf"));
  });

  test("is that of a text which is sent compressed", async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "100%.txt"), "All of it");
    assert.equal((await compressedText(folder, "/100%.txt"))?.type, "text/plain");
    assert.equal(await compressedText(folder, "/90%.txt"), undefined);
  });
});
