import assert from "node:assert/strict";
import { test } from "node:test";
import { exampleProblems } from "../../../src/kinds/known-problem/examples.ts";
import { groupsOf } from "../../../src/kinds/statement/problem-groups.ts";
import { problemOf, registerWith } from "./statement-with.ts";

test("the statement has the three kinds of problems in its order, with and without any", () => {
  const kinds = ["non-compliance", "disproportionate-burden", "outside-law"];
  for (const problems of [[], exampleProblems])
    assert.deepEqual(
      groupsOf(registerWith(problems)).map(({ kind }) => kind),
      kinds,
    );
});

test("a problem is told once, where it first concerns people, and named where it does again", () => {
  const films = { ...problemOf("non-compliance", "films"), since: "2030-02-01" };
  const older = {
    ...problemOf("non-compliance", "older"),
    since: "2030-01-01",
    situations: ["limited-cognition", "limited-vision"] as ["limited-cognition", "limited-vision"],
  };
  const [group] = groupsOf(registerWith([films, older]));
  const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  assert.deepEqual(
    group?.situations.map(({ situation, problems, also }) => [
      situation,
      idsOf(problems),
      idsOf(also),
    ]),
    [
      ["without-vision", ["films"], []],
      ["limited-vision", ["older"], ["films"]],
      ["limited-cognition", [], ["older"]],
    ],
  );
});

test("what concerns nobody more than others stands by itself", () => {
  const [, , outside] = groupsOf(registerWith([problemOf("outside-law", "archive")]));
  assert.deepEqual(
    outside?.others.map(({ id }) => id),
    ["archive"],
  );
  assert.deepEqual(outside?.situations, []);
});
