import assert from "node:assert/strict";
import { test } from "node:test";
import { readFile, writeFile } from "../../src/admin/file-formats.ts";
import { changedLines } from "./changed-lines.ts";
import { filledFiles, sites } from "./forms-of.ts";

for (const root of sites)
  test(`writes each file of ${root} as it was where nothing has changed`, async () => {
    const files = await filledFiles(root);
    assert.ok(files.length >= 5, `${files.length} files`);
    for (const { path, text, format } of files) {
      const values = readFile(format, text.trim());
      assert.ok(values, `${path} is not read`);
      const written = `${writeFile(format, values).trim()}\n`;
      if (written !== text) assert.deepEqual(changedLines(text, written), [], path);
    }
  });
