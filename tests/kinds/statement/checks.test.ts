import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { checkStatement } from "../../../src/kinds/statement/checks.ts";
import { exampleStatement } from "../../../src/kinds/statement/examples.ts";
import { load, siteWith } from "../../model/site-with.ts";
import { repositoryRoot } from "../../roots.ts";

const { settings, things } = siteWith();
const assessment = { ...(exampleStatement().assessment ?? assert.fail()), date: "2024-02-29" };

/** What is found on a day, in short. */
function foundOn(today: string, fields: Parameters<typeof exampleStatement>[0] = { assessment }) {
  return checkStatement(exampleStatement(fields), { today, settings, things }).map(
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
  const found = checkStatement(without, { today: "2030-05-01", settings, things });
  assert.deepEqual(
    found.map(({ severity, code }) => `${severity} ${code}`),
    ["warning not-assessed"],
  );
});

describe("a form for problems", () => {
  const { forms: _, ...without } = settings;
  const check = (fields: Parameters<typeof exampleStatement>[0]) =>
    checkStatement(exampleStatement(fields), {
      today: "2030-05-01",
      settings: without,
      things,
    }).map(({ severity, code }) => `${severity} ${code}`);

  test("must be there", () => {
    assert.deepEqual(check({}), ["error statement-without-form"]);
  });

  test("need not be there where the law does not apply", () => {
    assert.deepEqual(check({ outsideLaw: exampleStatement().summary }), []);
  });
});

describe("forms for editors that are published", () => {
  const settings = "_data/site.json";
  const editing = '"editing": { "host": "github", "repository": "norrsken/web" },';
  const published = { [settings]: ["{", `{ ${editing}`] } as const;
  const found = (changes: Parameters<typeof load>[0]) =>
    load(changes)
      .faults.filter(({ code, severity }) => severity === "error" || code.startsWith("forms-"))
      .map(({ code, file, field }) => `${file} ${field} ${code}`);

  test("are missed in the register of known problems", () => {
    assert.deepEqual(found({}), []);
    assert.deepEqual(found(published), [
      "_data/accessibility/statement.json summary forms-not-in-register",
    ]);
  });

  test("are in it once it has the problem that README gives", () => {
    const readme = readFileSync(join(repositoryRoot, "README.md"), "utf8");
    const examples = readme.split(/^```(?:json)?\n/m);
    const problem = examples.find((text) => text.includes('"pages": ["/admin/"]')) ?? "";
    const file = "_data/accessibility/problems/forms.json";
    assert.deepEqual(found({ ...published, [file]: problem }), []);
    assert.ok(load({ ...published, [file]: problem }).site?.things["known-problem"].has("forms"));
  });
});
