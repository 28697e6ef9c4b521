import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { snapshotPath } from "../../src/preview/draft-answers.ts";
import { type Preview, startPreview } from "../../src/preview/start-preview.ts";
import { now } from "../model/site-with.ts";
import { fixtureRoot } from "../roots.ts";
import { answerOf } from "./status-of.ts";

const page = "/sv/";
let preview: Preview;

/** The preview's own messages are no part of what the tests print. */
const { error: print } = console;

before(async () => {
  console.error = () => {};
  const leftOut = { hasSharePictures: false, hasSearch: false, hasGuide: false };
  preview = await startPreview(
    { root: fixtureRoot, now, workers: 0, ...leftOut },
    { port: 0, watch: () => ({ close: () => {} }) },
  );
});

after(async () => {
  await preview.close();
  console.error = print;
});

test("shows nothing under a name that is not this machine's own", async () => {
  const { port } = new URL(preview.origin);
  for (const host of ["localhost", "LOCALHOST:1", "127.0.0.1:80", "[::1]", "my-site.localhost"]) {
    const { statusCode } = await answerOf(preview.origin, page, { host });
    assert.equal(statusCode, 200, host);
  }
  for (const host of ["attacker.example", `localhost.attacker.example:${port}`, "127.0.0.1.nip.io"])
    for (const path of [page, snapshotPath, "//attacker.example/"]) {
      const { statusCode, headers } = await answerOf(preview.origin, path, { host });
      assert.deepEqual([statusCode, headers.location], [302, preview.origin + path], host);
    }
});
