import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Answer, Question } from "../../src/draft/messages.ts";
import { startDraft } from "../../src/draft/start-draft.ts";

/** A worker that answers when it is told to, and keeps what it was asked. */
function fakeWorker() {
  const asked: Question[] = [];
  const worker = Object.assign(new EventTarget(), {
    postMessage: (question: Question) => asked.push(question),
    terminate: () => {},
  });
  return {
    asked,
    draft: startDraft(worker as unknown as Worker),
    answer: (answer: Answer) =>
      worker.dispatchEvent(Object.assign(new Event("message"), { data: answer })),
    fail: (message: string) => worker.dispatchEvent(Object.assign(new Event("error"), { message })),
  };
}

/** Lets everything run that waits for nothing else. */
function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

const judgement = { here: [], elsewhere: [], isStopped: false, summary: "" };

describe("a page that speaks with its draft", () => {
  test("has the last of the texts looked at that came meanwhile, and tells all who wait", async () => {
    const { asked, draft, answer } = fakeWorker();
    const all = ["a", "ab", "abc", "abcd"].map((text) => draft.edit("x.md", text));
    await turn();
    assert.deepEqual(asked.map(textOf), ["abcd"]);
    answer({ id: 1, value: judgement });
    assert.deepEqual(await Promise.all(all), [judgement, judgement, judgement, judgement]);
    const [later, latest] = [draft.edit("x.md", "b"), draft.edit("y.md", "c")];
    await turn();
    answer({ id: 2, value: judgement });
    await later;
    await turn();
    answer({ id: 3, value: { ...judgement, summary: "y" } });
    assert.equal((await latest).summary, "y");
    assert.deepEqual(asked.map(textOf), ["abcd", "b", "c"]);
  });

  test("asks for a page after the texts that were given before", async () => {
    const { asked, draft, answer } = fakeWorker();
    const edited = draft.edit("x.md", "a");
    const made = draft.render({ file: "x.md" });
    await turn();
    assert.deepEqual(
      asked.map(({ name }) => name),
      ["edit"],
    );
    answer({ id: 1, value: judgement });
    await edited;
    await turn();
    answer({ id: 2, value: { isMissing: true } });
    assert.deepEqual(await made, { isMissing: true });
  });

  test("is told what fails, and goes on", async () => {
    const { draft, answer, fail } = fakeWorker();
    const first = draft.remarks();
    await turn();
    answer({ id: 1, failure: "a bug" });
    await assert.rejects(first, /a bug/);
    const second = draft.remarks();
    await turn();
    fail("no such program");
    await assert.rejects(second, /no such program/);
    const third = draft.remarks();
    await turn();
    answer({ id: 3, value: [] });
    assert.deepEqual(await third, []);
  });
});

function textOf(question: Question): string | undefined {
  return question.name === "edit" ? question.given.text : undefined;
}
