import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import fc from "fast-check";
import { commentsSchema } from "../../src/model/comments.ts";
import { namesOf } from "../../src/model/kind-names.ts";
import { createSharedSchemas } from "../../src/model/shared-schemas.ts";
import { addComment, commentsPath, removeComment } from "../../src/receiver/comments-file.ts";
import { ModerationError } from "../../src/receiver/moderation-error.ts";
import { formatJson } from "../../src/schemas/format-json.ts";
import { arbitraryFile } from "../model/fuzz/arbitrary-file.ts";
import { fixtureRoot } from "../roots.ts";
import { seed } from "../seed.ts";
import { temporaryFolder } from "../temporary-folder.ts";

const root = temporaryFolder();
const path = commentsPath("news/light-feast-2024");
const file = join(root, path);
mkdirSync(dirname(file), { recursive: true });
const original = readFileSync(join(fixtureRoot, path));
const shared = createSharedSchemas({ languages: ["sv", "en"], country: "SE", kinds: namesOf([]) });
const place = { root, shared, formatJson };
const known = commentsSchema(shared).parse(JSON.parse(original.toString()));

/** What visitors can send: any characters at all, also half of a pair. */
const text = fc.string({ unit: "binary", minLength: 1, maxLength: 200 });
const comment = fc.record(
  {
    id: fc.uuid(),
    name: text.filter(isFilled),
    date: fc.constantFrom("1999-12-31", "2024-03-08", "2030-01-01"),
    language: fc.constantFrom("sv", "en"),
    text: text.filter(isFilled),
  },
  { noNullPrototype: true },
);

function isFilled(value: string): boolean {
  return value.trim() !== "";
}

/** What is done with the file; false where it is told that the file cannot be read. */
function isDone(work: () => unknown): boolean {
  try {
    work();
    return true;
  } catch (error) {
    if (error instanceof ModerationError) return false;
    throw error;
  }
}

const readBack = () =>
  commentsSchema(shared).parse(JSON.parse(readFileSync(file, "utf8"))).comments;

describe("the file of the comments of a page", () => {
  test("takes what a visitor has written, and gives it back letter by letter", () => {
    fc.assert(
      fc.property(comment, (given) => {
        writeFileSync(file, original);
        addComment(path, given, place);
        assert.deepEqual(
          readBack().find(({ id }) => id === given.id),
          given,
        );
        assert.ok(removeComment(path, given.id, place));
        assert.deepEqual(readBack(), known.comments);
      }),
      { seed, numRuns: 200, endOnFailure: true },
    );
  });

  test("is left as it is, byte for byte, where it is no file of comments", () => {
    const counts = { left: 0, done: 0 };
    fc.assert(
      fc.property(arbitraryFile(original), comment, (bytes, given) => {
        writeFileSync(file, bytes);
        if (isDone(() => addComment(path, given, place))) {
          counts.done += 1;
          assert.ok(readBack().some(({ id }) => id === given.id));
          return;
        }
        counts.left += 1;
        assert.deepEqual(readFileSync(file), Buffer.from(bytes));
        assert.equal(
          isDone(() => removeComment(path, given.id, place)),
          false,
        );
        assert.deepEqual(readFileSync(file), Buffer.from(bytes));
      }),
      { seed, numRuns: 200, endOnFailure: true },
    );
    assert.ok(counts.left > 50 && counts.done > 5, JSON.stringify(counts));
  });

  test("is gone with its last comment", () => {
    rmSync(file);
    const [first] = known.comments;
    assert.ok(first);
    addComment(path, first, place);
    assert.ok(removeComment(path, first.id, place));
    assert.equal(existsSync(file), false);
  });
});
