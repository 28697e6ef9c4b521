import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { sites } from "../draft/drafted-site.ts";
import { withDrafts } from "./draft-in-browser.ts";

const openPage = withDrafts();

describe("a draft in the browser", () => {
  for (const [name, root] of Object.entries(sites))
    test(`makes of ${name} the pages that a build writes, byte for byte`, async () => {
      const { page, addresses } = await openPage(root);
      const different = await page.evaluate(async (all) => {
        const draft = await window.drafting.open();
        const found: string[] = [];
        for (const address of all) {
          const made = await draft.render({ address });
          const written = await (await fetch(address)).text();
          if (!("html" in made) || made.html !== written) found.push(address);
        }
        return found;
      }, addresses);
      assert.ok(addresses.length > 10);
      assert.deepEqual(different, []);
    });
});
