import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { en, sv } from "./real-locales.ts";

describe("number formats", () => {
  test("separate thousands with a no-break space in Swedish and a comma in English", () => {
    assert.equal(sv.number(1234.5), "1\u00a0234,5");
    assert.equal(en.number(1234.5), "1,234.5");
    assert.equal(sv.number(17_000_000), "17\u00a0000\u00a0000");
  });

  test("write a negative number with a minus sign in Swedish", () => {
    assert.equal(sv.number(-10), "\u221210");
  });

  test("write a percentage with a no-break space in Swedish", () => {
    assert.equal(sv.percent(40), "40\u00a0%");
    assert.equal(sv.percent(0.5), "0,5\u00a0%");
    assert.equal(en.percent(40), "40%");
  });

  test("write money in the scale that it is given in", () => {
    assert.equal(sv.money(64, "million"), "64\u00a0mnkr");
    assert.equal(en.money(64, "million"), "SEK\u00a064\u00a0million");
    assert.equal(sv.money(1500), "1\u00a0500\u00a0kr");
    assert.equal(en.money(1500), "SEK\u00a01,500");
    assert.equal(sv.money(2.5, "billion"), "2,5\u00a0mdkr");
    assert.equal(en.money(800, "thousand"), "SEK\u00a0800\u00a0thousand");
  });

  test("write a range with an en dash", () => {
    assert.equal(sv.range(1, 5), "1\u20135");
    assert.equal(en.range(1000, 5000), "1,000\u20135,000");
  });

  test("write a range in words where a dash would stand beside a minus", () => {
    assert.equal(sv.range(-5, 5), "\u22125 till 5");
    assert.equal(en.range(-5, -1), "-5 to -1");
  });
});
