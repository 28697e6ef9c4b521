import assert from "node:assert/strict";
import { afterEach, describe, test } from "node:test";
import { keepSpeed, keptSpeed } from "../../../../_includes/components/listen/reader/speed.ts";

/** A device whose storage behaves as told. */
function giveStorage(storage: () => Partial<Storage>): void {
  Object.defineProperty(globalThis, "localStorage", { get: storage, configurable: true });
}

const blocked = () => {
  throw new Error("SecurityError");
};

describe("the speed", () => {
  afterEach(() => Reflect.deleteProperty(globalThis, "localStorage"));

  test("is kept on the device", () => {
    const kept = new Map<string, string>();
    giveStorage(() => ({
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => kept.set(key, value),
    }));
    assert.equal(keptSpeed(), 1);
    keepSpeed(1.5);
    assert.equal(keptSpeed(), 1.5);
  });

  test("is the usual one where storage is blocked or full, without a fault", () => {
    giveStorage(blocked);
    keepSpeed(2);
    assert.equal(keptSpeed(), 1);
    giveStorage(() => ({ getItem: () => null, setItem: blocked }));
    keepSpeed(2);
    assert.equal(keptSpeed(), 1);
  });

  test("is the usual one where something else was kept", () => {
    for (const value of ["fast", "", "0", "-1", "99", "NaN"]) {
      giveStorage(() => ({ getItem: () => value }));
      assert.equal(keptSpeed(), 1, value);
    }
  });
});
