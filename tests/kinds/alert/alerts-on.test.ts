import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { alertsOn } from "../../../src/kinds/alert/alerts-on.ts";
import type { AlertLevel } from "../../../src/kinds/alert/schema.ts";
import { builtInKinds } from "../../../src/kinds/registry.ts";
import { loadSite } from "../../../src/model/load-site.ts";
import { planRoutes } from "../../../src/routes/plan-routes.ts";
import { filesWith, translators } from "../../model/site-with.ts";

/** The alerts of a page when the site is built at a moment; "later" where they are not yet in force. */
function alertsAt(moment: string, key: string, level: AlertLevel = "crisis") {
  const { site } = loadSite(filesWith({}), new Date(moment), builtInKinds);
  assert.ok(site);
  const route = planRoutes(site, translators, builtInKinds).find(key, "sv");
  assert.ok(route, key);
  return alertsOn(route, level, site).map(({ alert, isInForce }) =>
    isInForce ? alert.id : `${alert.id} later`,
  );
}

describe("an alert is in force", () => {
  // Six in the morning in the zone of the site, whose clocks are two hours ahead of UTC in May.
  for (const [moment, expected] of [
    ["2024-04-30T12:00:00Z", ["snow-storm later"]],
    ["2024-05-01T03:59:59Z", ["snow-storm later"]],
    ["2024-05-01T04:00:00Z", ["snow-storm"]],
    ["2024-05-03T09:59:59Z", ["snow-storm"]],
    ["2024-05-03T10:00:00Z", []],
    ["2024-12-31T00:00:00Z", []],
  ] as const)
    test(`from its first moment until its last: ${moment}`, () => {
      assert.deepEqual(alertsAt(moment, "page:about"), expected);
    });

  test("by the clocks of the site, also where they are turned", () => {
    const { site } = loadSite(
      filesWith({
        "_data/alerts/snow-storm.json": ['"end": "2024-05-03T12:00"', '"end": "2024-11-03T12:00"'],
      }),
      new Date("2024-05-01T12:00:00Z"),
      builtInKinds,
    );
    const route = site && planRoutes(site, translators, builtInKinds).find("page:about", "sv");
    assert.ok(route);
    const [alert] = alertsOn(route, "crisis", site);
    assert.equal(alert?.starts, "2024-05-01T06:00:00+02:00");
    assert.equal(alert?.ends, "2024-11-03T12:00:00+01:00");
  });
});

describe("a build is asked for", () => {
  const at = (moment: string, files: Parameters<typeof filesWith>[0] = {}) =>
    loadSite(filesWith(files), new Date(moment), builtInKinds).site?.nextChange;

  test("when an alert begins, and when it ends: those who have no script see what was built", () => {
    assert.equal(at("2024-05-01T03:59:59Z"), Date.parse("2024-05-01T04:00:00Z"));
    assert.equal(at("2024-05-03T09:59:59Z"), Date.parse("2024-05-03T10:00:00Z"));
  });

  test("not for one that is a draft", () => {
    const draft = at("2024-05-01T03:59:59Z", {
      "_data/alerts/snow-storm.json": [/\{/, '{ "draft": true,'],
    });
    assert.equal(draft, Date.parse("2024-05-01T06:00:00Z"));
  });
});

describe("an alert is shown", () => {
  const noon = "2024-05-01T10:00:00Z";

  test("on every page when it is a crisis, and on the start page when it is news in brief", () => {
    for (const key of ["section:start", "contact:asa-ostvik", "document:star-handbook"])
      assert.deepEqual(alertsAt(noon, key), ["snow-storm"], key);
    const { site } = loadSite(
      filesWith({ "_data/alerts/closed-office.json": [/,\s+"pages": \[[^\]]*\]/, ""] }),
      new Date(noon),
      builtInKinds,
    );
    assert.ok(site);
    const shown = planRoutes(site, translators, builtInKinds).routes.filter(
      (route) => alertsOn(route, "flash", site).length > 0,
    );
    assert.deepEqual(
      shown.map(({ url }) => url),
      ["/sv/", "/en/", "/fi/"],
    );
  });

  test("only on the pages and sections that it names, with all pages of a section", () => {
    for (const key of ["section:start", "contact:asa-ostvik", "page:about/history"])
      assert.deepEqual(alertsAt(noon, key, "flash"), ["closed-office"], key);
    for (const key of ["page:about", "section:news"])
      assert.deepEqual(alertsAt(noon, key, "flash"), [], key);
  });

  test("before those that started earlier", () => {
    const evening = "2024-05-02T17:00:00Z";
    assert.deepEqual(alertsAt(evening, "section:news"), ["power-cut", "snow-storm"]);
    assert.deepEqual(alertsAt(noon, "section:news"), ["power-cut later", "snow-storm"]);
  });
});
