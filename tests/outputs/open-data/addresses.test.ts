import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { before, describe, test } from "node:test";
import { dataCatalogPath } from "../../../src/routes/open-data-set.ts";
import { type BuiltSite, builtSite } from "../../built-site.ts";
import { attributeOf } from "../../html-page.ts";
import { siteWith } from "../../model/site-with.ts";
import { describedFiles } from "./data-of.ts";

const origin = "https://norrsken.example";
let built: BuiltSite;

before(async () => {
  built = await builtSite();
});

/** The addresses on the site itself that a text holds. */
function addressesIn(text: string): readonly URL[] {
  const found = text.match(/https:\/\/norrsken\.example\/[^\s",]*/g) ?? [];
  return [...new Set(found)].map((address) => new URL(address));
}

describe("the open data of a built site", () => {
  for (const path of [...describedFiles(siteWith()).map((file) => file.path), dataCatalogPath])
    test(`leads to pages and files that are there: ${path}`, async () => {
      assert.ok(built.files.has(path));
      const addresses = addressesIn(await readFile(join(built.folder, path), "utf8"));
      assert.ok(addresses.some(({ href }) => href.startsWith(origin)));
      for (const { pathname, hash } of addresses) {
        const isFile = built.files.has(pathname.slice(1));
        const page = built.pages.find(({ url }) => url === pathname);
        assert.ok(isFile || page, pathname);
        const id = decodeURIComponent(hash.slice(1));
        const hasPart = page?.elements.some((element) => attributeOf(element, "id") === id);
        assert.ok(isFile || id === "" || hasPart, `${pathname}${hash}`);
      }
    });
});
