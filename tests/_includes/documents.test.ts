import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { pageGroups } from "../../_includes/kinds/document/document-pages/page-groups.ts";
import { fileSizeOf } from "../../src/routes/file-size.ts";

describe("the size of a file", () => {
  test("is given in kilobytes up to a megabyte, and never as nothing", () => {
    assert.deepEqual(fileSizeOf(12), { size: 1, unit: "kilobytes" });
    assert.deepEqual(fileSizeOf(84_300), { size: 84, unit: "kilobytes" });
    assert.deepEqual(fileSizeOf(999_499), { size: 999, unit: "kilobytes" });
  });

  test("is given in megabytes with one decimal above", () => {
    assert.deepEqual(fileSizeOf(999_500), { size: 1, unit: "megabytes" });
    assert.deepEqual(fileSizeOf(1_240_000), { size: 1.2, unit: "megabytes" });
  });
});

describe("the pages of a document", () => {
  const pages = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

  test("stand together where they are few", () => {
    assert.deepEqual(pageGroups(pages(60)), [pages(60)]);
  });

  test("are folded in stretches of fifty where they are many", () => {
    const groups = pageGroups(pages(120));
    assert.deepEqual(
      groups.map((group) => [group[0], group.at(-1)]),
      [
        [1, 50],
        [51, 100],
        [101, 120],
      ],
    );
  });
});
