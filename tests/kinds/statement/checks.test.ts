import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { checkStatement } from "../../../src/kinds/statement/checks.ts";
import { exampleStatement } from "../../../src/kinds/statement/examples.ts";
import { siteWith } from "../../model/site-with.ts";

const { settings } = siteWith();
const assessment = { ...(exampleStatement().assessment ?? assert.fail()), date: "2024-02-29" };

/** What is found on a day, in short. */
function foundOn(today: string, fields: Parameters<typeof exampleStatement>[0] = { assessment }) {
  return checkStatement(exampleStatement(fields), { today, settings }).map(
    ({ severity, code, path }) => `${severity} ${path.join(".")} ${code}`,
  );
}

describe("an assessment", () => {
  test("is good for a year", () => {
    assert.deepEqual(foundOn("2024-02-29"), []);
    assert.deepEqual(foundOn("2025-02-28"), []);
  });

  test("warns from the day after, for three months", () => {
    const warning = ["warning assessment.date assessment-old"];
    assert.deepEqual(foundOn("2025-03-01"), warning);
    assert.deepEqual(foundOn("2025-05-29"), warning);
  });

  test("then stops the build", () => {
    assert.deepEqual(foundOn("2025-05-30"), ["error assessment.date assessment-too-old"]);
    assert.deepEqual(foundOn("2031-01-01"), ["error assessment.date assessment-too-old"]);
  });
});

test("a site that nobody has assessed is told of, and can be built", () => {
  const { assessment: _, ...without } = exampleStatement();
  const found = checkStatement(without, { today: "2030-05-01", settings });
  assert.deepEqual(
    found.map(({ severity, code }) => `${severity} ${code}`),
    ["warning not-assessed"],
  );
});

describe("a form for problems", () => {
  const { forms: _, ...without } = settings;
  const check = (fields: Parameters<typeof exampleStatement>[0]) =>
    checkStatement(exampleStatement(fields), { today: "2030-05-01", settings: without }).map(
      ({ severity, code }) => `${severity} ${code}`,
    );

  test("must be there", () => {
    assert.deepEqual(check({}), ["error statement-without-form"]);
  });

  test("need not be there where the law does not apply", () => {
    assert.deepEqual(check({ outsideLaw: exampleStatement().summary }), []);
  });
});
