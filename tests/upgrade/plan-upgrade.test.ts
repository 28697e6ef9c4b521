import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { dataModel } from "../../src/model/data-model.ts";
import { generatorOf, upgradePackage, versionIn } from "../../src/upgrade/package-of-site.ts";
import { planUpgrade } from "../../src/upgrade/plan-upgrade.ts";

const wanted = {
  generator: "0.2.0",
  scripts: { check: "regionwebb check", fields: "regionwebb fields" },
};
const settings = '{\n   "name":  { "sv": "Viken" },\n   "languages": ["sv"]\n}\n';

describe("the plan of an upgrade", () => {
  test("states the data model, and leaves the rest of the settings as it is written", () => {
    const { from, changes } = planUpgrade(new Map([["_data/site.json", settings]]), wanted);
    assert.equal(from, 1);
    assert.deepEqual(changes, [
      {
        path: "_data/site.json",
        before: settings,
        after: settings.replace("{\n", `{\n   "model": ${dataModel},\n`),
      },
    ]);
  });

  test("has nothing to do where everything is as it should be", () => {
    const files = new Map([
      ["_data/site.json", `{ "model": ${dataModel}, "name": "x" }`],
      [
        "package.json",
        JSON.stringify({ scripts: wanted.scripts, dependencies: { regionwebb: "0.2.0" } }),
      ],
    ]);
    assert.deepEqual(planUpgrade(files, wanted), { from: dataModel, migrated: [], changes: [] });
  });
});

describe("the package.json of a site", () => {
  const own =
    '{\n  "scripts": {\n    "check": "my own check"\n  },\n  "dependencies": { "regionwebb": "0.1.0", "x": "1.0.0" }\n}\n';

  test("gets the scripts that it lacks and the version, and keeps what it has", () => {
    assert.equal(
      upgradePackage(own, wanted),
      own
        .replace('"my own check"', '"my own check",\n    "fields": "regionwebb fields"')
        .replace('"0.1.0"', '"0.2.0"'),
    );
  });

  test("keeps its generator where nobody has said another one", () => {
    assert.equal(generatorOf(upgradePackage(own, { scripts: {} })), "0.1.0");
  });

  test("says which version it means", () => {
    assert.equal(versionIn("0.1.0"), "0.1.0");
    assert.equal(versionIn("file:packages/regionwebb-0.1.0.tgz"), "0.1.0");
    assert.equal(versionIn("file:../regionwebb"), undefined);
    assert.equal(versionIn(undefined), undefined);
  });
});
