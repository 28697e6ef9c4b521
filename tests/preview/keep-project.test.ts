import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { keepProject, type State } from "../../src/preview/keep-project.ts";
import type { Project } from "../../src/project/open-project.ts";

/** A site that is read when the test says so; each reading gives its number. */
function slowSite() {
  const waiting: (() => void)[] = [];
  let count = 0;
  return {
    readings: () => count,
    open: async () => {
      const number = ++count;
      await new Promise<void>((resolve) => waiting.push(resolve));
      return number as unknown as Project;
    },
    finish: async () => {
      waiting.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

const numberOf = (state: State) => ("project" in state ? state.project : state.error);

describe("a project that is kept", () => {
  test("is read once for all who ask, and again after a change", async () => {
    const { open, finish, readings } = slowSite();
    const { state, refresh } = keepProject(open, () => {});
    const both = Promise.all([state(), state()]);
    await finish();
    assert.deepEqual((await both).map(numberOf), [1, 1]);
    assert.equal(numberOf(await state()), 1);
    refresh();
    const newest = state();
    await finish();
    assert.equal(numberOf(await newest), 2);
    assert.equal(readings(), 2);
  });

  test("is read once more when something changes while it is read, however often", async () => {
    const { open, finish, readings } = slowSite();
    const seen: unknown[] = [];
    const { state, refresh } = keepProject(open, (one) => void seen.push(numberOf(one)));
    const newest = state();
    refresh();
    refresh();
    await finish();
    await finish();
    assert.equal(numberOf(await newest), 2);
    assert.equal(readings(), 2);
    assert.deepEqual(seen, [2]);
  });

  test("is a state too when it cannot be read, and comes back", async () => {
    let isBroken = true;
    const { state, refresh } = keepProject(
      async () => {
        if (isBroken) throw new Error("half typed");
        return 1 as unknown as Project;
      },
      () => {},
    );
    assert.match(String(numberOf(await state())), /half typed/);
    isBroken = false;
    refresh();
    assert.equal(numberOf(await state()), 1);
  });
});
