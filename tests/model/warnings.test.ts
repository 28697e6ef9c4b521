import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inShort, load } from "./site-with.ts";

const programme = "_data/programmes/polar-days-2024.json";

describe("warnings", () => {
  test("name a session without a title, a gap, and a contact that is not stated", () => {
    const { site, faults } = load();
    assert.ok(site);
    assert.deepEqual(faults.map(inShort), [
      `${programme}:38 sessions[1] session-without-title`,
      `${programme}:48 sessions[2].start gap-in-programme`,
      `${programme}:61 sessions[3].contacts session-without-contact`,
    ]);
    assert.ok(faults.every(({ severity }) => severity === "warning"));
  });

  test("say between which times nothing stands", () => {
    const gap = load().faults.find(({ code }) => code === "gap-in-programme");
    assert.deepEqual(gap?.values, { start: "09:45", end: "10:00" });
  });

  test("say nothing of the night between two days", () => {
    const { faults } = load({
      [programme]: ['"date": "2024-05-15",\n      "start": "10:00"', '"start": "23:00"'],
    });
    assert.equal(faults.filter(({ code }) => code === "gap-in-programme").length, 1);
  });

  test("name a page that nobody has looked over in time, from the day after", () => {
    const about = "src/content/sv/about.md";
    const overdue = (review: string) =>
      load({ [about]: ["review: 2030-03-01", `review: ${review}`] }).faults.filter(
        ({ code }) => code === "review-passed",
      );
    assert.deepEqual(overdue("2024-05-01"), []);
    assert.deepEqual(overdue("2024-04-30").map(inShort), [`${about}:6 review review-passed`]);
    assert.ok(overdue("2024-04-30").every(({ severity }) => severity === "warning"));
  });

  test("name a sign of the body that is no square", () => {
    const logo = (file: string) =>
      load({ "_data/site.json": ["{", `{ "logo": "${file}",`] })
        .faults.filter(({ code }) => code === "logo-not-square")
        .map((fault) => [inShort(fault), fault.severity]);
    assert.deepEqual(logo("aurora.svg"), [["_data/site.json:1 logo logo-not-square", "warning"]]);
    assert.deepEqual(logo("portrait.png"), []);
  });

  test("are shown beside errors, and do not hide them", () => {
    const { site, faults } = load({ "_data/contacts/vera-akervik.json": "{" });
    assert.equal(site, undefined);
    assert.equal(faults.filter(({ severity }) => severity === "warning").length, 3);
    assert.equal(faults.filter(({ severity }) => severity === "error").length, 1);
  });
});
