import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, test } from "node:test";
import { compareLocales } from "../src/i18n/compare-locales.ts";
import { realLocales } from "./i18n/real-locales.ts";
import { fixtureRoot } from "./roots.ts";

/** What visitors read. All else is for editors: in Swedish or English, whatever the site speaks. */
const visitorGroups = ["language", "format", "routes", "ui"];

const text = readFileSync(join(fixtureRoot, "locales/fi.json"), "utf8");
const finnish = JSON.parse(text) as Readonly<Record<string, unknown>>;

describe("a third language", () => {
  test("needs the texts that visitors read, with its own plural forms, and no others", () => {
    const groups = Object.entries(realLocales.sv ?? {});
    const visitors = Object.fromEntries(groups.filter(([name]) => visitorGroups.includes(name)));
    const differences = compareLocales({ sv: visitors, fi: finnish });
    assert.deepEqual(differences, []);
  });

  test("need not have the texts for editors", () => {
    assert.deepEqual(Object.keys(finnish).sort(), visitorGroups.toSorted());
    assert.ok(Object.keys(realLocales.sv ?? {}).length > visitorGroups.length);
  });
});
