import assert from "node:assert/strict";
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { openSync, readdirSync } from "node:fs";
import { cp, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { type FormsSite, writeFormsSite } from "../../bench/forms/forms-site.ts";
import { type ReceiverProcess, startProcess } from "../../bench/forms/receiver-process.ts";
import { openStore } from "../../src/receiver/message-store.ts";
import { freePort } from "../free-port.ts";
import { repositoryRoot } from "../roots.ts";
import { startOf } from "../run-build.ts";
import { temporaryFolder } from "../temporary-folder.ts";
import { ask, dial } from "./ask.ts";
import { post } from "./post.ts";
import { downloadBytes, pageOf } from "./small-site.ts";

const folder = temporaryFolder();
/** Where the system says what a process has open, and has a disk that is always full. */
const onLinux = process.platform === "linux" ? test : () => {};

describe("a receiver under load", () => {
  let site: FormsSite;
  let receiver: ReceiverProcess;

  before(async () => {
    site = await writeFormsSite(folder);
    await cp(site.built, `${site.built}.first`, { recursive: true });
    await addFiles(site.built, 0);
    receiver = await startProcess(site);
  });

  after(() => receiver.end("SIGKILL"));

  test("answers each request with one whole build while the site is replaced 100 times", async () => {
    let isPublishing = true;
    const pages = new Set(Array.from({ length: 101 }, (_, build) => pageOf(build)));
    const statuses = new Map<number, number>();
    const visit = async (path: string) => {
      while (isPublishing) {
        const { status, body } = await ask(receiver.origin, path);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (path === "/") assert.ok(pages.has(body.toString()), "a page of two builds");
        else assert.ok(body.equals(Buffer.alloc(downloadBytes, body[0])), "a file of two builds");
      }
    };
    const visits = ["/", "/", "/", "/data/large.bin"].map(visit);
    for (let build = 1; build <= 100; build++) await publish(site.built, build);
    isPublishing = false;
    await Promise.all(visits);
    assert.deepEqual([...statuses.keys()], [200]);
    assert.ok((statuses.get(200) ?? 0) > 200, "there was a load");
  });

  test("asks to come back later when the site does not come back, and serves it when it does", async () => {
    const away = `${site.built}.away`;
    await rename(site.built, away);
    const { status, headers } = await ask(receiver.origin, "/");
    assert.deepEqual([status, Number(headers["retry-after"]) > 0], [503, true]);
    await rename(away, site.built);
    assert.equal((await ask(receiver.origin, "/")).status, 200);
  });

  onLinux("leaves nothing open of 1,000 aborted downloads", async () => {
    const before = descriptors(receiver.pid);
    for (let round = 0; round < 20; round++)
      await Promise.all(
        Array.from({ length: 50 }, async (_, index) => {
          const socket = await dial(
            receiver.origin,
            "GET /data/large.bin HTTP/1.1\r\nHost: x\r\n\r\n",
          );
          // Some hang up before there is an answer.
          if (index % 5 > 0) await once(socket, "data");
          socket.resetAndDestroy();
        }),
      );
    await until(() => descriptors(receiver.pid) <= before);
    assert.ok(descriptors(receiver.pid) <= before);
  });

  test("answers 2,000 hostile ranges", async () => {
    const ranges = ["0-9007199254740992", "-9007199254740992", "0-0,".repeat(2000), "5-1", "0-0"];
    for (let round = 0; round < 40; round++) {
      const answers = await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          ask(receiver.origin, "/small.txt", { range: `bytes=${ranges[index % 5]}` }),
        ),
      );
      for (const { status, body } of answers) {
        assert.ok(status === 200 || status === 206);
        assert.ok(body.length === 10 || (status === 206 && body.length === 1));
      }
    }
  });

  test("goes on when nobody reads its log any more", async () => {
    receiver.closeLog();
    for (let index = 0; index < 5; index++)
      assert.equal((await ask(receiver.origin, "/")).status, 200);
    assert.equal((await send(receiver.origin, "Without a log")).status, 303);
  });

  test("keeps what it has accepted and ends in ten seconds, whatever clients do", async () => {
    const { origin } = receiver;
    const head = (length: number) =>
      `POST /formular/sv/feedback HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: ${length}\r\n\r\n`;
    const sockets = await Promise.all(
      [
        "",
        "GET / HTTP/1.1\r\nHost: x\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\n\r\n",
        "GET /data/large.bin HTTP/1.1\r\nHost: x\r\n\r\n".repeat(20),
        `${head(900)}found=yes`,
      ].map((bytes) => dial(origin, bytes)),
    );
    for (const socket of sockets) socket.pause();
    const body = "found=yes&page=section%3Astart&message=Slowly";
    const slow = await dial(origin, head(body.length) + body.slice(0, 20));
    const answered = once(slow, "data") as Promise<[Buffer]>;
    await wait(300);
    const start = performance.now();
    const ended = receiver.end("SIGTERM");
    await wait(300);
    slow.write(body.slice(20));
    const [answer] = await answered;
    assert.match(answer.toString(), /^HTTP\/1\.1 303 .*\r\nconnection: close\r\n/is);
    assert.equal(await ended, 0);
    assert.ok(performance.now() - start < 10_000);
    for (const socket of sockets) socket.destroy();
    const store = openStore(site.database);
    const said = store.list({}).map(({ values }) => values.message);
    store.close();
    assert.deepEqual(said, ["Without a log", "Slowly"]);
  });

  onLinux("goes on when the disk under its log is full", async () => {
    const port = await freePort();
    const built = `${site.built}.first`;
    await addFiles(built, 0);
    const child = startWithLog("/dev/full", port, { ...site, built });
    try {
      const origin = `http://127.0.0.1:${port}`;
      await until(() =>
        ask(origin, "/").then(
          () => true,
          () => false,
        ),
      );
      for (let index = 0; index < 5; index++) assert.equal((await ask(origin, "/")).status, 200);
      assert.equal((await send(origin, "On a full disk")).status, 303);
      assert.equal(child.exitCode, null);
    } finally {
      child.kill("SIGKILL");
    }
  });
});

function send(origin: string, message: string): Promise<Response> {
  return post(origin, "/formular/sv/feedback", { found: "yes", page: "section:start", message });
}

async function addFiles(target: string, build: number): Promise<void> {
  await mkdir(join(target, "data"), { recursive: true });
  await writeFile(join(target, "index.html"), pageOf(build));
  await writeFile(join(target, "small.txt"), "0123456789");
  await writeFile(join(target, "data/large.bin"), new Uint8Array(downloadBytes).fill(build));
}

/** As `npm run build` does: two renames, between which there is no site, and then the old one is removed. */
async function publish(built: string, build: number): Promise<void> {
  const [next, last] = [`${built}.new`, `${built}.old`];
  await addFiles(next, build);
  await rename(built, last);
  await rename(next, built);
  await rm(last, { recursive: true });
}

function descriptors(pid: number): number {
  return readdirSync(`/proc/${pid}/fd`).length;
}

/** Waits until something has become so, for ten seconds at most. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 10_000; performance.now() < end; ) {
    if (await isSo()) return;
    await wait(50);
  }
}

function startWithLog(
  log: string,
  port: number,
  { root, built, database }: FormsSite,
): ChildProcess {
  const places = ["--root", root, "--site", built, "--database", database];
  return spawn(process.execPath, [...startOf("forms"), ...places, "--port", String(port)], {
    cwd: repositoryRoot,
    stdio: ["ignore", openSync(log, "w"), "inherit"],
    env: { ...process.env, SOURCE_DATE_EPOCH: "1714564800" },
  });
}
