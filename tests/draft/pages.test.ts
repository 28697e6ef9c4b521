import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { temporaryFolder } from "../temporary-folder.ts";
import { build, draftOf, sites } from "./drafted-site.ts";

const folder = temporaryFolder();

describe("a draft in which nothing was written", () => {
  for (const [name, root] of Object.entries(sites))
    test(`makes of ${name} the pages that a build writes, byte for byte`, async () => {
      const output = join(folder, name.replaceAll(" ", "-"));
      const addresses = await build(root, output);
      const draft = await draftOf(root);
      const different: string[] = [];
      for (const address of addresses) {
        const made = await draft.render({ address });
        const written = readFileSync(join(output, fileOf(address)), "utf8");
        if (!("html" in made) || made.html !== written) different.push(address);
      }
      assert.ok(addresses.length > 10);
      assert.deepEqual(different, []);
    });
});

function fileOf(address: string): string {
  return address.endsWith("/") ? `${address}index.html` : address;
}
