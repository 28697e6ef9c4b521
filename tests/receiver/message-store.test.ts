import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { afterEach, beforeEach, describe, test } from "node:test";
import { CommandError } from "../../src/command/command-error.ts";
import { type MessageStore, openStore } from "../../src/receiver/message-store.ts";
import { openDatabase } from "../../src/receiver/open-database.ts";
import { day, messageWith, noon } from "./messages.ts";

describe("the store of messages", () => {
  let folder: string;
  let file: string;
  let store: MessageStore;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "regionwebb-store-"));
    file = join(folder, "messages.sqlite");
    store = openStore(file);
  });

  afterEach(() => {
    store.close();
    rmSync(folder, { recursive: true });
  });

  const keepDays = { comment: 30, feedback: 10, accessibility: 400 };
  const feedback = { form: "feedback", values: { found: "no" } } as const;

  test("keeps what was said, and nothing of who said it", async () => {
    assert.equal(await store.add(messageWith({ sender: { address: "192.0.2.17" } })), "new");
    const [message] = store.list({});
    assert.ok(message);
    const { id, ...rest } = message;
    assert.match(id, /^[0-9a-f-]{36}$/);
    const { sender: _, ...said } = messageWith();
    assert.deepEqual(rest, { number: 1, ...said });
    assert.deepEqual(store.find(1), message);
    assert.ok(!bytes().includes("192.0.2.17"));
  });

  test("is a file that others cannot read, alone once it is closed", async () => {
    await store.add(messageWith());
    store.close();
    assert.deepEqual(readdirSync(folder), ["messages.sqlite"]);
    assert.equal(statSync(file).mode & 0o077, 0);
    store = openStore(file);
    assert.equal(store.list({}).length, 1);
  });

  test("waits for the disk at each commit, and overwrites what is deleted", () => {
    const database = openDatabase(file);
    const setting = (name: string) => database.prepare(`PRAGMA ${name}`).get()?.[name];
    const found = ["synchronous", "secure_delete", "journal_mode"].map(setting);
    database.close();
    assert.deepEqual(found, [2, 1, "wal"]);
  });

  test("keeps a message once that is sent again with its id, also at the same time", async () => {
    const answers = await Promise.all([1, 2, 3].map(() => store.add(messageWith())));
    assert.deepEqual(answers, ["new", "repeated", "repeated"]);
    assert.equal(await store.add(messageWith({ received: noon + 40 * day })), "repeated");
    assert.equal(store.list({}).length, 1);
  });

  test("keeps another text with the same id: somebody went back and wrote more", async () => {
    await store.add(messageWith());
    const values = { comment: "Vilken vinter det blev!", name: "Norrskensvän" };
    assert.equal(await store.add(messageWith({ values })), "new");
  });

  test("keeps a message without an id once a day and address", async () => {
    const plain = (address: string, received = noon) =>
      store.add(messageWith({ sender: { address }, received }));
    assert.equal(await plain("192.0.2.17"), "new");
    assert.equal(await plain("192.0.2.17"), "repeated");
    assert.equal(await plain("192.0.2.18"), "new");
    assert.equal(await plain("192.0.2.17", noon + day), "new");
  });

  test("knows a message that is sent again just after midnight", async () => {
    const midnight = Date.UTC(2024, 4, 2);
    const plain = (received: number) =>
      store.add(messageWith({ sender: { address: "192.0.2.17" }, received }));
    assert.equal(await plain(midnight - 1000), "new");
    assert.equal(await plain(midnight + 1000), "repeated");
    store.removeOld(keepDays, midnight + 1000);
    assert.equal(await plain(midnight + 2000), "repeated");
  });

  test("throws the salt of a day away when the day is over", async () => {
    await store.add(messageWith({ sender: { address: "192.0.2.17" } }));
    const [salt] = salts();
    assert.ok(salt);
    assert.ok(bytes().includes(Buffer.from(salt)));
    store.removeOld(keepDays, noon + day);
    assert.deepEqual(salts(), []);
    assert.ok(!bytes().includes(Buffer.from(salt)));
  });

  test("deletes each form after its own time, and suspected messages sooner", async () => {
    await store.add(messageWith());
    await store.add(messageWith({ state: "suspected", sender: { address: "192.0.2.1" } }));
    await store.add(messageWith(feedback));
    assert.equal(store.removeOld(keepDays, noon + 10 * day - 1), 0);
    assert.equal(store.removeOld(keepDays, noon + 10 * day), 1);
    assert.deepEqual(numbers(), [1, 2]);
    assert.equal(store.removeOld(keepDays, noon + 14 * day), 1);
    assert.deepEqual(numbers(), [1]);
    assert.equal(store.removeOld(keepDays, noon + 30 * day), 1);
    assert.deepEqual(numbers(), []);
  });

  test("does not believe a clock that jumps ahead before it has gone on for an hour", async () => {
    const hour = day / 24;
    assert.equal(store.confirmTime(noon), noon);
    assert.equal(store.confirmTime(noon + hour), noon + hour);
    await store.add(messageWith());
    const wrong = noon + 3650 * day;
    for (const moment of [wrong, wrong + 1000, wrong + hour / 2])
      assert.equal(store.confirmTime(moment), noon + hour, "a restart is no second look");
    assert.equal(store.confirmTime(noon + 2 * hour), noon + 2 * hour, "it was mended");
    assert.equal(store.confirmTime(wrong), noon + 2 * hour);
    assert.equal(store.confirmTime(wrong + hour), wrong + hour, "it went on");
    assert.equal(store.confirmTime(noon), noon, "back again");
  });

  test("believes a new file, and one that was off for a night, at once", async () => {
    assert.equal(store.confirmTime(noon), noon);
    assert.equal(store.confirmTime(noon + day), noon + day);
  });

  test("measures a file from before the clock was kept by its newest message", async () => {
    await store.add(messageWith());
    assert.equal(store.confirmTime(noon + 40 * day), noon);
    assert.equal(store.confirmTime(noon + 40 * day + day / 24), noon + 40 * day + day / 24);
  });

  test("leaves nothing of a deleted text in its files", async () => {
    const values = { comment: `Röd ${"granit ".repeat(500)}`, name: "Stenhuggare" };
    await store.add(messageWith({ values }));
    await store.add(messageWith());
    assert.ok(bytes().includes("granit granit"));
    store.change(1, "deleted");
    assert.ok(!bytes().includes("granit") && !bytes().includes("Stenhuggare"));
    assert.ok(bytes().includes("Vilken vinter!"));
    store.removeOld(keepDays, noon + 31 * day);
    assert.ok(!bytes().includes("Vilken vinter!"));
  });

  test("never uses the number of a deleted message again", async () => {
    await store.add(messageWith());
    store.change(1, "deleted");
    await store.add(messageWith());
    assert.deepEqual(numbers(), [2]);
  });

  test("changes nothing when what must come before it fails", async () => {
    await store.add(messageWith());
    const fail = () => {
      throw new Error("the folder is gone");
    };
    assert.throws(() => store.change(1, "approved", fail), /the folder is gone/);
    assert.equal(store.find(1)?.state, "waiting");
    store.change(1, "approved", ({ number }) => assert.equal(number, 1));
    assert.equal(store.find(1)?.state, "approved");
  });

  test("refuses all of a group that cannot be written, and is sound after that", async () => {
    const other = new DatabaseSync(file);
    other.exec("BEGIN IMMEDIATE");
    const values = (name: string) => ({ values: { comment: "Hej", name } });
    const refused = await Promise.allSettled(
      ["a", "b"].map((name) => store.add(messageWith(values(name)))),
    );
    assert.deepEqual(
      refused.map(({ status }) => status),
      ["rejected", "rejected"],
    );
    other.exec("ROLLBACK");
    other.close();
    assert.equal(await store.add(messageWith(values("a"))), "new");
    assert.equal(store.list({}).length, 1);
  });

  test("takes no more when the file is full, and keeps what it has taken", async () => {
    store.close();
    store = openStore(file, { limit: 200_000 });
    const long = (name: string) => ({ comment: "granit ".repeat(500), name });
    const accepted: string[] = [];
    for (let index = 0; index < 100; index++) {
      const name = `nr ${index}`;
      const isNew = await store.add(messageWith({ values: long(name) })).catch(() => undefined);
      if (isNew) accepted.push(name);
    }
    assert.ok(accepted.length > 10 && accepted.length < 60, String(accepted.length));
    const kept = () => store.list({}).map(({ values }) => values.name);
    assert.deepEqual(kept(), accepted);
    store.change(1, "deleted");
    assert.equal(await store.add(messageWith({ values: long("room again") })), "new");
    assert.deepEqual(kept(), [...accepted.slice(1), "room again"]);
  });

  test("lists by form and state", async () => {
    await store.add(messageWith());
    await store.add(messageWith(feedback));
    await store.add(messageWith({ state: "suspected", sender: { address: "192.0.2.1" } }));
    const found = (...[wanted]: Parameters<MessageStore["list"]>) =>
      store.list(wanted).map(({ number }) => number);
    assert.deepEqual(found({ form: "comment" }), [1, 3]);
    assert.deepEqual(found({ state: "waiting" }), [1, 2]);
    assert.deepEqual(found({ form: "comment", state: "suspected" }), [3]);
  });

  test("leaves alone a file of a later version, and one that is no database", () => {
    store.close();
    const database = new DatabaseSync(file);
    database.exec("PRAGMA user_version = 3");
    database.close();
    assert.throws(() => openStore(file), hasCode("later-database"));
    const text = join(folder, "text.sqlite");
    writeFileSync(text, "These are words, and no database.\n".repeat(100));
    assert.throws(() => openStore(text), hasCode("no-database"));
    store = openStore(join(folder, "other.sqlite"));
  });

  function numbers(): readonly number[] {
    return store.list({}).map(({ number }) => number);
  }

  function salts(): readonly Uint8Array[] {
    const database = new DatabaseSync(file, { readOnly: true });
    const rows = database.prepare("SELECT salt FROM salts").all();
    database.close();
    return rows.map(({ salt }) => salt as Uint8Array);
  }

  function hasCode(code: string) {
    return (error: unknown) => error instanceof CommandError && error.code === code;
  }

  /** Everything that stands on the disk. */
  function bytes(): Buffer {
    return Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))));
  }
});
