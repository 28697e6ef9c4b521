import assert from "node:assert/strict";
import { test } from "node:test";
import { addressOfTitle } from "../../src/admin/address-of-title.ts";

const path = "src/content/en/news/ny-cykelvag.md";

test("the address of a page is made of its title, and stands below it", () => {
  const text = "---\ntitle: 'New cycle path: *open*'\npreamble: Words.\n---\n\nText.\n";
  assert.deepEqual(addressOfTitle(path, text), {
    slug: "new-cycle-path-open",
    text: "---\ntitle: 'New cycle path: *open*'\nslug: new-cycle-path-open\npreamble: Words.\n---\n\nText.\n",
  });
});

test("a page that has an address, or no letter for one, stays as it is", () => {
  for (const fields of ["title: New\nslug: other\n", "title: '…'\n", "preamble: Words.\n"])
    assert.equal(addressOfTitle(path, `---\n${fields}---\n`), undefined, fields);
  assert.equal(addressOfTitle(path, "Text alone.\n"), undefined);
});

test("an address that would be the name of the file is not written", () => {
  assert.equal(addressOfTitle(path, "---\ntitle: Ny cykelväg\n---\n"), undefined);
});
