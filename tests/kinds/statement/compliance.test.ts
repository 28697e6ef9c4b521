import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { complianceOf } from "../../../src/kinds/statement/compliance.ts";
import { problemOf, registerWith, testOn } from "./statement-with.ts";

const mostlyFine = { notCompliant: false };

describe("how far a site meets the law", () => {
  test("is fully, where the register has nothing against it and people have tested it", () => {
    assert.deepEqual(complianceOf(mostlyFine, registerWith([])), { level: "full", because: [] });
  });

  test("is fully, where the only problems are such that the law does not cover", () => {
    const { level } = complianceOf(mostlyFine, registerWith([problemOf("outside-law")]));
    assert.equal(level, "full");
  });

  for (const kind of ["non-compliance", "disproportionate-burden"] as const)
    test(`is never fully while there is a problem of ${kind}`, () => {
      const register = registerWith([problemOf("outside-law"), problemOf(kind)]);
      assert.deepEqual(complianceOf(mostlyFine, register), {
        level: "partial",
        because: ["problems"],
      });
    });

  for (const [what, tests] of [
    ["nobody has tested it", []],
    ["people tested it more than fifteen months ago", [testOn("2029-01-31")]],
    ["people will test it tomorrow", [testOn("2030-05-02")]],
  ] as const)
    test(`is not known to be fully where ${what}`, () => {
      assert.deepEqual(complianceOf(mostlyFine, registerWith([], tests)), {
        level: "partial",
        because: ["untested"],
      });
    });

  test("is fully where people tested it fifteen months ago", () => {
    assert.equal(complianceOf(mostlyFine, registerWith([], [testOn("2029-02-01")])).level, "full");
  });

  test("is not, where the body says so, whatever the register holds", () => {
    assert.equal(complianceOf({ notCompliant: true }, registerWith([])).level, "none");
    const register = registerWith([problemOf("non-compliance")], []);
    assert.deepEqual(complianceOf({ notCompliant: true }, register), {
      level: "none",
      because: ["problems", "untested"],
    });
  });
});
