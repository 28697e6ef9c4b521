import assert from "node:assert/strict";
import { once } from "node:events";
import { DatabaseSync } from "node:sqlite";
import { before, describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { temporaryFolder } from "../temporary-folder.ts";
import { allOf, ask, dial, tell } from "./ask.ts";
import { comment, post } from "./post.ts";
import { readAnswer } from "./read-answer.ts";
import { downloadBytes, type SmallSite, writeSmallSite } from "./small-site.ts";
import { withReceiver } from "./with-receiver.ts";

const folder = temporaryFolder();
const path = "/lomakkeet/sv/comment";

describe("the receiver waits", () => {
  const { start, messages } = withReceiver();
  let site: SmallSite;

  before(async () => {
    site = await writeSmallSite(folder);
  });

  test("for a database that another program has locked, and serves everybody else meanwhile", async () => {
    const limits = { database: 120_000 };
    const { origin, database } = await start({ folder: site.folder, limits });
    const serveMany = async () => {
      const begin = performance.now();
      for (let served = 0; served < 200; served += 1)
        assert.equal((await ask(origin, "/sv/")).status, 200);
      return performance.now() - begin;
    };
    await serveMany();
    const unlocked = await serveMany();
    const other = new DatabaseSync(database);
    other.exec("BEGIN IMMEDIATE");
    const posts = Array.from({ length: 20 }, (_, index) =>
      post(origin, path, { ...comment, name: `Nr ${index}` }),
    );
    // If SQLite itself waited, everybody would wait with it, again and again.
    const locked = await serveMany();
    assert.ok(locked < 5 * unlocked, `${locked} ms in place of ${unlocked}`);
    other.exec("ROLLBACK");
    other.close();
    for (const { status } of await Promise.all(posts)) assert.equal(status, 303);
    assert.equal(messages().length, 20);
  });

  test("and says so when the lock stays, with what was typed and when to come back", async () => {
    const { origin, database } = await start({ limits: { database: 200 } });
    const other = new DatabaseSync(database);
    other.exec("BEGIN EXCLUSIVE");
    const answer = await post(origin, path, comment);
    assert.ok(Number(answer.headers.get("retry-after")) > 0);
    const page = await readAnswer(answer);
    assert.equal(page.status, 503);
    assert.ok(page.html.includes("Vilken fest!"));
    other.exec("ROLLBACK");
    other.close();
    assert.equal((await post(origin, path, comment)).status, 303);
    assert.equal(messages().length, 1);
  });

  test("not for a client that does not take its answer", async () => {
    const { origin } = await start({ folder: site.folder, limits: { silence: 300 } });
    const request = "GET /data/large.bin HTTP/1.1\r\nHost: x\r\n\r\n";
    const socket = await dial(origin, request.repeat(12));
    socket.pause();
    await wait(1500);
    socket.resume();
    const answer = await allOf(socket);
    assert.ok(answer.length < 12 * downloadBytes, "it was cut off");
  });

  test("nor for one that takes a little of it now and then", async () => {
    const limits = { silence: 5000, answer: 300, slowestRate: 10_000 };
    const { origin } = await start({ folder: site.folder, limits });
    const request = "GET /data/large.bin HTTP/1.1\r\nHost: x\r\n\r\n";
    const socket = await dial(origin, request.repeat(12));
    let bytes = 0;
    socket.on("data", (data: Buffer) => {
      bytes += data.length;
      socket.pause();
      setTimeout(() => socket.resume(), 20);
    });
    await once(socket, "close");
    assert.ok(bytes > 0 && bytes < 12 * downloadBytes, "it was cut off");
  });

  test("not for the rest of a form that does not come, and says so in its language", async () => {
    const { origin } = await start({ limits: { request: 300 } });
    const head = `POST /lomakkeet/fi/comment HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\nContent-Type: application/x-www-form-urlencoded\r\n\r\na`;
    const answer = await tell(origin, head);
    assert.match(answer, /^HTTP\/1\.1 408 .*<html lang="fi"/s);
    assert.match(answer, /^content-security-policy: default-src 'none'/im);
  });

  test("not long for those who have sent half a request when it stops", async () => {
    const { origin, close } = await start({ limits: { stopping: 400 } });
    const sockets = await Promise.all(
      [
        "",
        "GET / HTTP/1.1\r\nHo",
        `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Length: 9\r\n\r\n1`,
      ].map((bytes) => dial(origin, bytes)),
    );
    await wait(100);
    const begin = performance.now();
    await close();
    assert.ok(performance.now() - begin < 10_000);
    for (const socket of sockets) socket.destroy();
  });
});
