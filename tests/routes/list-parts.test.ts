import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  keyOfPart,
  keysAbovePart,
  pagesOf,
  pagesOfGroups,
  segmentsOfPart,
} from "../../src/routes/list-parts.ts";
import { translators } from "../model/site-with.ts";

const list = "section:things";

describe("a list in parts", () => {
  test("has each of its items once, in their order", () => {
    const items = Array.from({ length: 23 }, (_, index) => index);
    const pages = pagesOf({ list, items }, 10);
    assert.deepEqual(
      pages.map((page) => page.items.length),
      [10, 10, 3],
    );
    assert.deepEqual(
      pages.flatMap((page) => page.items),
      items,
    );
  });

  test("has one page where there is nothing, or just enough", () => {
    assert.equal(pagesOf({ list, items: [] }, 10).length, 1);
    assert.equal(pagesOf({ list, items: [1, 2] }, 2).length, 1);
  });

  test("has pages for each of its groups", () => {
    const groups = new Map([
      ["A", [1, 2, 3]],
      ["B", [4]],
    ]);
    assert.deepEqual(pagesOfGroups(list, groups, 2).map(keyOfPart), [
      "section:things/A",
      "section:things/A/2",
      "section:things/B",
    ]);
  });

  test("stands below the first page of its group", () => {
    assert.deepEqual(keysAbovePart({ list, group: "A", pageNumber: 2 }), [
      "section:things",
      "section:things/A",
    ]);
  });

  test("has an address of ASCII, and no two letters of an alphabet have the same", () => {
    const address = (group: string) =>
      segmentsOfPart({ list, group, pageNumber: 1 }, translators("sv")).join("/");
    const letters = ["A", "Å", "Ä", "Ö", "O", "É", "Ж", "2023", "0-9"];
    assert.deepEqual(letters.map(address), [
      "a",
      "aa",
      "ae",
      "oe",
      "o",
      "ue9",
      "u436",
      "2023",
      "0-9",
    ]);
    assert.deepEqual(segmentsOfPart({ list, pageNumber: 3 }, translators("sv")), ["sida-3"]);
  });
});
