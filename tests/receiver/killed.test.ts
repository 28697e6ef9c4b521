import assert from "node:assert/strict";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { type FormsSite, writeFormsSite } from "../../bench/forms/forms-site.ts";
import { measureForms } from "../../bench/forms/measure-forms.ts";
import { startProcess } from "../../bench/forms/receiver-process.ts";
import { openStore } from "../../src/receiver/message-store.ts";
import { post } from "./post.ts";

describe("a receiver in a process of its own", () => {
  let folder: string;
  let site: FormsSite;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), "regionwebb-killed-"));
    site = await writeFormsSite(folder);
  });

  after(() => rm(folder, { recursive: true }));

  test("loses nothing and keeps nothing twice when it is killed under load", async () => {
    const posts = 600;
    const { accepted, lost, doubled, sentAgain } = await measureForms(site, { posts, rate: 0 });
    assert.deepEqual({ accepted, lost, doubled }, { accepted: posts, lost: 0, doubled: 0 });
    assert.ok(sentAgain > 0, "some were under way when it was killed");
    const store = openStore(site.database);
    assert.equal(store.list({}).length, posts);
    store.close();
  });

  test("stops when it is asked to, and leaves one whole file", async () => {
    const receiver = await startProcess(site);
    const text = { found: "yes", page: "section:start", message: "The last one" };
    const { status } = await post(receiver.origin, "/formular/en/feedback", text);
    assert.equal(status, 303);
    assert.equal(await receiver.end("SIGTERM"), 0);
    const store = openStore(site.database);
    assert.equal(store.list({}).at(-1)?.values.message, "The last one");
    store.close();
  });
});
