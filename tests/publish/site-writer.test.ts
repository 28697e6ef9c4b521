import assert from "node:assert/strict";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { markerFile } from "../../src/publish/built-site.ts";
import { openLastSite } from "../../src/publish/last-site.ts";
import { openSiteWriter } from "../../src/publish/site-writer.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const folder = temporaryFolder();

describe("a writer of a site", () => {
  test("has written everything, in folders of their own, when it has finished", async () => {
    const site = join(folder, "whole");
    const { write, finish } = openSiteWriter(site);
    for (let number = 0; number < 300; number++)
      await write(`sv/${number}/index.html`, `${number}å`);
    await write("search/index", Uint8Array.of(1, 2, 255));
    await finish();
    assert.equal(readdirSync(join(site, "sv")).length, 300);
    assert.equal(readFileSync(join(site, "sv", "299", "index.html"), "utf8"), "299å");
    assert.deepEqual([...readFileSync(join(site, "search", "index"))], [1, 2, 255]);
  });

  test("says what the disk refused, at the latest when it finishes", async () => {
    const site = join(folder, "refused");
    writeFileSync(site, "a file where the folder is to be");
    const { write, finish } = openSiteWriter(site);
    await write("sv/index.html", "").catch(() => {});
    await assert.rejects(finish, { code: "ENOTDIR" });
  });

  test("tells whoever goes on writing of a file that was refused before", async () => {
    const site = join(folder, "told");
    const { write } = openSiteWriter(site);
    writeFileSync(site, "");
    const writeMany = async () => {
      for (let number = 0; number < 1000; number++) await write(`${number}/index.html`, "");
    };
    await assert.rejects(writeMany, { code: "ENOTDIR" });
  });

  test("copies files, and writes of both only what is not the same in the last site", async () => {
    const [last, site, source] = ["last", "next", "source"].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const before = openSiteWriter(last);
    await before.write(markerFile.path, markerFile.content);
    await before.write("same.html", "samma");
    await before.write("other.html", "samma");
    await before.write("same.bin", Uint8Array.of(1, 255));
    await before.finish();
    writeFileSync(source, Uint8Array.of(1, 255));
    const lastSite = openLastSite(last);
    const { write, copy, finish } = openSiteWriter(site, lastSite);
    await write("same.html", "samma");
    await write("other.html", "annat");
    await copy("same.bin", source);
    await copy("new.bin", source);
    await finish();
    assert.deepEqual(readdirSync(site).sort(), ["new.bin", "other.html"]);
    assert.deepEqual([...readFileSync(join(site, "new.bin"))], [1, 255]);
    assert.deepEqual([...lastSite.kept].sort(), ["same.bin", "same.html"]);
  });

  test("writes nothing outside its folder", async () => {
    const { write, finish } = openSiteWriter(join(folder, "within"));
    await write("../outside.html", "").catch(() => {});
    await assert.rejects(finish, /cannot be a file of a site/);
    assert.ok(!readdirSync(folder).includes("outside.html"));
  });
});
