import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { pagesToShow } from "../../../_includes/components/pagination/pages-to-show.ts";

describe("the numbers of a pagination", () => {
  test("are those of all pages while they are few", () => {
    assert.deepEqual(pagesToShow(2, 4), [1, 2, 3, 4]);
    assert.equal(pagesToShow(5, 9).length, 9);
  });

  test("are the ends, the neighbours and the half ways of a long list", () => {
    assert.deepEqual(pagesToShow(17, 40), [1, 9, 15, 16, 17, 18, 19, 29, 40]);
    assert.deepEqual(pagesToShow(1, 40), [1, 2, 3, 21, 40]);
    assert.deepEqual(pagesToShow(40, 40), [1, 21, 38, 39, 40]);
  });

  test("are never more than nine, and lead to every page in a few steps", () => {
    const pageCount = 5000;
    const steps = new Map([[1, 0]]);
    for (const [page, step] of steps)
      for (const next of pagesToShow(page, pageCount)) {
        if (!steps.has(next)) steps.set(next, step + 1);
        assert.ok(pagesToShow(page, pageCount).length <= 9);
      }
    assert.equal(steps.size, pageCount);
    assert.ok(Math.max(...steps.values()) <= 16, String(Math.max(...steps.values())));
  });
});
