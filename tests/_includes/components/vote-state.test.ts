import assert from "node:assert/strict";
import { test } from "node:test";
import {
  nextChangeOfVote,
  voteStateAt,
} from "../../../_includes/kinds/programme/vote/vote-state.ts";

const [before, opens, between, closes, after] = [1, 2, 3, 4, 5] as const;

test("a vote is to open, is open from its first moment, and is closed from its last", () => {
  const states = [before, opens, between, closes, after].map((moment) =>
    voteStateAt({ opens, closes }, moment),
  );
  assert.deepEqual(states, ["before", "open", "open", "closed", "closed"]);
});

test("a vote of which only the opening is stated stays open", () => {
  assert.equal(voteStateAt({ opens }, before), "before");
  assert.equal(voteStateAt({ opens }, after), "open");
});

test("a vote is not said to be open where nobody has stated when it opens", () => {
  assert.equal(voteStateAt({}, between), "plain");
  assert.equal(voteStateAt({ closes }, between), "plain");
  assert.equal(voteStateAt({ closes }, closes), "closed");
});

test("the next change of a vote is its opening, then its closing, then none", () => {
  const changes = [before, opens, between, closes].map((moment) =>
    nextChangeOfVote({ opens, closes }, moment),
  );
  assert.deepEqual(changes, [opens, closes, closes, undefined]);
  assert.equal(nextChangeOfVote({}, before), undefined);
});
