import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { pathOnHost } from "../../src/model/base-path.ts";
import { copyFixture } from "../below-a-path.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { build, draftOf, sites } from "./drafted-site.ts";

const folder = temporaryFolder();

describe("a draft in which nothing was written", () => {
  for (const [name, root] of Object.entries(sites))
    test(`makes of ${name} the pages that a build writes, byte for byte`, async () => {
      await assertSame(root, join(folder, name.replaceAll(" ", "-")));
    });

  test("makes of a site below a path the pages that a build writes, byte for byte", async () => {
    const root = join(folder, "below");
    copyFixture(root, { basePath: "/pr-12/" });
    await assertSame(root, join(folder, "below-built"), "/pr-12/");
  });
});

async function assertSame(root: string, output: string, basePath?: string): Promise<void> {
  const addresses = await build(root, output);
  const draft = await draftOf(root, basePath === undefined ? {} : { basePath });
  const different: string[] = [];
  for (const address of addresses) {
    const made = await draft.render({ address: pathOnHost(address, basePath) });
    const written = readFileSync(join(output, fileOf(address)), "utf8");
    if (!("html" in made) || made.html !== written) different.push(address);
  }
  assert.ok(addresses.length > 10);
  assert.deepEqual(different, []);
}

function fileOf(address: string): string {
  return address.endsWith("/") ? `${address}index.html` : address;
}
