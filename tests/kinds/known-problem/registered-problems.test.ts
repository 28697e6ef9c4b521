import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { isCriterion } from "../../../src/kinds/known-problem/criteria.ts";
import { registerOf } from "../../../src/routes/register.ts";
import type { Change } from "../../model/site-with.ts";
import { pagesWith } from "../site-pages.ts";

const lanterns = "_data/accessibility/problems/pale-lanterns.json";

function registered(change?: Change) {
  const { site, table } = pagesWith(change === undefined ? {} : { [lanterns]: change });
  return registerOf(site, table).find(({ id }) => id === "pale-lanterns");
}

describe("the register as audits know it", () => {
  test("says which findings are known, in which file, and everywhere where it says nothing", () => {
    assert.deepEqual(registered(), {
      id: "pale-lanterns",
      file: lanterns,
      criteria: ["1.4.3"],
      findings: [
        {
          rule: "axe:color-contrast",
          states: ["dark-1280"],
          selector: ".lantern*",
          pages: undefined,
        },
      ],
    });
  });

  test("has pages by their addresses in every language, and patterns as they are", () => {
    const pages = '"pages": ["page:about", "term:lux", "/sv/nyheter/*"], "findings"';
    assert.deepEqual(registered(['"findings"', pages])?.findings[0]?.pages, [
      "/sv/om-oss/",
      "/en/about-us/",
      "/fi/tietoa-meista/",
      "/sv/ordlista/",
      "/en/glossary/",
      "/fi/sanasto/",
      "/sv/nyheter/*",
    ]);
  });

  test("has the pages of a finding before those of its problem", () => {
    const change = ['"rule"', '"pages": ["/sv/"], "rule"'] as const;
    assert.deepEqual(registered(change)?.findings[0]?.pages, ["/sv/"]);
  });
});

test("criteria are those of WCAG, of all levels and with the one that was taken away", () => {
  for (const one of ["1.1.1", "1.4.13", "2.4.11", "2.5.8", "3.3.9", "4.1.1"])
    assert.ok(isCriterion(one), one);
  for (const one of ["1.1.2", "1.4.14", "2.5.9", "5.1.1", "1.4", "1.4.03", "1.4.0", "x"])
    assert.ok(!isCriterion(one), one);
});
