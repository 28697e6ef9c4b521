import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { ContentError } from "../../src/model/content-error.ts";
import { keepProject, type State } from "../../src/preview/keep-project.ts";
import type { Project } from "../../src/project/open-project.ts";

/** A site that is read when the test says so; each reading gives its number. */
function slowSite() {
  const waiting: (() => void)[] = [];
  const asked: (readonly string[] | "anywhere")[] = [];
  return {
    /** Where each reading was to look. */
    asked,
    reading: {
      open: async (changed?: readonly string[]) => {
        const number = asked.push(changed ?? "anywhere");
        await new Promise<void>((resolve) => waiting.push(resolve));
        return number as unknown as Project;
      },
      isCurrent: async () => true,
    },
    finish: async () => {
      while (waiting.length === 0) await wait(1);
      waiting.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

const numberOf = (state: State) => ("project" in state ? state.project : state.error);

describe("a project that is kept", () => {
  test("is read once for all who ask, and again after a change", async () => {
    const { reading, finish, asked } = slowSite();
    const { state, refresh } = keepProject(reading, () => {});
    const both = Promise.all([state(), state()]);
    await finish();
    assert.deepEqual((await both).map(numberOf), [1, 1]);
    assert.equal(numberOf(await state()), 1);
    refresh();
    const newest = state();
    await finish();
    assert.equal(numberOf(await newest), 2);
    assert.equal(asked.length, 2);
  });

  test("is read once more when something changes while it is read, however often", async () => {
    const { reading, finish, asked } = slowSite();
    const seen: unknown[] = [];
    const { state, refresh } = keepProject(reading, (one) => void seen.push(numberOf(one)));
    const newest = state();
    refresh();
    refresh();
    await finish();
    await finish();
    assert.equal(numberOf(await newest), 2);
    assert.equal(asked.length, 2);
    assert.deepEqual(seen, [2]);
  });

  test("is looked through where something was told of, each path once, or else everywhere", async () => {
    const { reading, finish, asked } = slowSite();
    const { state, refresh } = keepProject(reading, () => {});
    void state();
    await finish();
    for (const path of ["a.md", "b.md", "a.md"]) refresh(path);
    await finish();
    await state();
    refresh("a.md");
    refresh();
    refresh("b.md");
    await finish();
    await state();
    assert.deepEqual(asked, ["anywhere", ["a.md", "b.md"], "anywhere"]);
  });

  test("is looked through where something was told of while it was read", async () => {
    const { reading, finish, asked } = slowSite();
    const { state, refresh } = keepProject(reading, () => {});
    void state();
    await finish();
    refresh("a.md");
    while (asked.length < 2) await wait(1);
    refresh("b.md");
    await finish();
    await finish();
    await state();
    assert.deepEqual(asked.slice(1), [["a.md"], ["b.md"]]);
  });

  test("is a state too when it cannot be read, and comes back", async () => {
    let isBroken = true;
    const open = async () => {
      if (isBroken) throw new Error("half typed");
      return 1 as unknown as Project;
    };
    const { state, refresh } = keepProject({ open, isCurrent: async () => true }, () => {});
    assert.match(String(numberOf(await state())), /half typed/);
    isBroken = false;
    refresh();
    assert.equal(numberOf(await state()), 1);
  });

  test("is read wholly after a bug, and not after a fault of the content", async () => {
    const errors = [undefined, new ContentError([], "sv"), new Error("a bug"), undefined];
    const asked: (readonly string[] | undefined)[] = [];
    const open = async (changed?: readonly string[]) => {
      const error = errors[asked.push(changed) - 1];
      if (error) throw error;
      return 1 as unknown as Project;
    };
    const { state, refresh } = keepProject({ open, isCurrent: async () => true }, () => {});
    await state();
    for (const path of ["a.md", "b.md", "c.md"]) {
      refresh(path);
      await state();
    }
    assert.deepEqual(asked, [undefined, ["a.md"], ["b.md"], undefined]);
  });

  test("is read again where it is not as it was read, though nobody told of that", async () => {
    let isCurrent = false;
    const asked: (readonly string[] | undefined)[] = [];
    const { state } = keepProject(
      {
        open: async (changed) => asked.push(changed) as unknown as Project,
        isCurrent: async () => isCurrent,
      },
      () => {
        isCurrent = asked.length > 1;
      },
    );
    await state();
    for (let tries = 0; asked.length < 2 && tries < 100; tries++) await wait(50);
    assert.deepEqual(asked, [undefined, undefined]);
    await wait(400);
    assert.equal(asked.length, 2, "and then it is");
  });
});
