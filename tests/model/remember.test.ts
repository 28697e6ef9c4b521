import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Fault, Report } from "../../src/model/fault.ts";
import {
  lastAnswer,
  rememberFor,
  rememberForBoth,
  rememberWithFaults,
  sameList,
  sameMap,
} from "../../src/model/remember.ts";

const fault = (code: Fault["code"]): Fault => ({
  severity: "warning",
  file: "a.json",
  code,
  values: {},
});

describe("what was made of an object", () => {
  test("is made once, also where it is nothing", () => {
    let count = 0;
    const made = rememberFor((_key: object) => {
      count += 1;
      return undefined;
    });
    const [one, other] = [{}, {}];
    for (const key of [one, one, other, one]) assert.equal(made(key), undefined);
    assert.equal(count, 2);
  });

  test("is not remembered where that failed", () => {
    let isBroken = true;
    const made = rememberFor((_key: object) => {
      if (isBroken) throw new Error("broken");
      return 1;
    });
    const key = {};
    assert.throws(() => made(key), /broken/);
    isBroken = false;
    assert.equal(made(key), 1);
  });

  test("is another thing with each second object", () => {
    const made = rememberForBoth((one: { n: number }, other: { n: number }) => [one.n, other.n]);
    const [a, b] = [{ n: 1 }, { n: 2 }];
    assert.equal(made(a, b), made(a, b));
    assert.deepEqual(
      [made(a, b), made(b, a), made(a, a)],
      [
        [1, 2],
        [2, 1],
        [1, 1],
      ],
    );
  });

  test("has the same faults each time", () => {
    const read = rememberWithFaults((_key: object, report: Report) => {
      report(fault("empty-file"));
      report(fault("no-value"));
      return 7;
    });
    const key = {};
    for (let time = 0; time < 2; time++) {
      const found: string[] = [];
      assert.equal(
        read(key, ({ code }) => found.push(code)),
        7,
      );
      assert.deepEqual(found, ["empty-file", "no-value"]);
    }
  });
});

describe("the last answer", () => {
  test("is given again to the same question alone", () => {
    const answer = lastAnswer<number>();
    let count = 0;
    const ask = (...of: readonly unknown[]) => answer(of, () => ++count);
    const thing = {};
    assert.deepEqual([ask(thing, "a"), ask(thing, "a")], [1, 1]);
    assert.deepEqual([ask({}, "a"), ask(thing, "a"), ask(thing), ask("a", thing)], [2, 3, 4, 5]);
  });
});

describe("what holds the same as before", () => {
  const [one, other] = [{}, {}];

  test("is the list from before", () => {
    const before = [one, other];
    assert.equal(sameList(before, [one, other]), before);
    for (const now of [[one], [other, one], [one, {}], [one, other, one]])
      assert.equal(sameList(before, now), now);
    assert.deepEqual(sameList(undefined, [one]), [one]);
  });

  test("is the map from before, in its order", () => {
    const before = new Map([
      ["a", one],
      ["b", other],
    ]);
    assert.equal(sameMap(before, new Map(before)), before);
    for (const pairs of [
      [["a", one]],
      [
        ["b", other],
        ["a", one],
      ],
      [
        ["a", other],
        ["b", one],
      ],
      [
        ["a", one],
        ["c", other],
      ],
    ] as const) {
      const now = new Map<string, object>(pairs);
      assert.equal(sameMap(before, now), now);
    }
  });
});
