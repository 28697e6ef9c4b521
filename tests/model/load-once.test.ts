import assert from "node:assert/strict";
import { test } from "node:test";
import { loadOnce } from "../../src/model/load-once.ts";

test("loads once what several ask for, each thing by itself", async () => {
  const asked: string[] = [];
  const load = loadOnce(async (name: string) => {
    asked.push(name);
    return name.toUpperCase();
  });
  assert.deepEqual(await Promise.all([load("a"), load("a"), load("b")]), ["A", "A", "B"]);
  assert.equal(await load("a"), "A");
  assert.deepEqual(asked, ["a", "b"]);
});

test("tries again what could not be loaded, once all who waited have been told", async () => {
  let isDown = true;
  let tries = 0;
  const load = loadOnce(async () => {
    tries += 1;
    if (isDown) throw new Error("no network");
    return "here";
  });
  const told = await Promise.allSettled([load(), load()]);
  assert.deepEqual(
    told.map(({ status }) => status),
    ["rejected", "rejected"],
  );
  assert.equal(tries, 1);
  isDown = false;
  assert.equal(await load(), "here");
  assert.equal(await load(), "here");
  assert.equal(tries, 2);
});
