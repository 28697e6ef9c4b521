import assert from "node:assert/strict";
import { test } from "node:test";
import { createCorpus } from "../../bench/corpus.ts";

test("the same number of articles gives the same corpus", () => {
  assert.deepEqual(createCorpus(3), createCorpus(3));
});

test("a larger corpus begins with the articles of a smaller one", () => {
  assert.deepEqual(createCorpus(5).articles.slice(0, 3), createCorpus(3).articles);
});

test("an article has every part that a contestant must handle", () => {
  const [article] = createCorpus(1).articles;
  assert.match(article?.body.sv ?? "", /\n\n## .+\n\n/);
  assert.match(article?.body.en ?? "", /\n\n\| A \| B \| C \|\n/);
  assert.match(article?.body.en ?? "", /\n\n- .+\n- /);
});
